package org.jonum.testkit;

import java.util.Arrays;

/// A `double` operand between guard zones.
///
/// @param array  the array
/// @param off    index of the first element that the operand may use
/// @param layout where the entries lie, from `off` on
public record DoubleGuarded(double[] array, int off, Layout layout) implements Guarded {

    /// What an entry is.
    public interface Entry {
        /// {@return the value of entry (i, j)}
        double at(int i, int j);
    }

    /// An operand of which everything is guard zone as yet.
    ///
    /// @param layout where the entries lie
    /// @param off    elements before it
    /// @param tail   elements after it
    /// @return the operand, all NaN
    public static DoubleGuarded of(Layout layout, int off, int tail) {
        double[] array = new double[off + layout.length() + tail];
        for (int k = 0; k < array.length; k++) array[k] = DoublePoison.at(k);
        return new DoubleGuarded(array, off, layout);
    }

    /// {@return whether entry (i, j) is stored}
    public boolean stores(int i, int j) {
        return layout.index(i, j) >= 0;
    }

    /// {@return the stored entry (i, j)}
    public double get(int i, int j) {
        return array[off + layout.index(i, j)];
    }

    /// The element at a distance from the offset, as a layout tells it.
    double element(int at) {
        return array[off + at];
    }

    /// Give a stored entry a value.
    public void set(int i, int j, double x) {
        array[off + layout.index(i, j)] = x;
    }

    /// Give every stored entry a value.
    ///
    /// @param entry what they are
    /// @return this
    public DoubleGuarded fill(Entry entry) {
        for (int j = 0; j < layout.cols(); j++) {
            for (int i = 0; i < layout.rows(); i++) {
                int at = layout.index(i, j);
                if (at >= 0) array[off + at] = entry.at(i, j);
            }
        }
        return this;
    }

    /// {@return an equal operand in an array of its own}
    public DoubleGuarded copy() {
        return new DoubleGuarded(array.clone(), off, layout);
    }

    /// No element differs from what it was, to the last bit.
    ///
    /// @param before a copy made earlier
    /// @param what   begins the message
    public void assertUnchanged(DoubleGuarded before, String what) {
        for (int k = 0; k < array.length; k++) {
            if (!DoublePoison.same(array[k], before.array[k])) {
                throw new AssertionError(what + ": changed " + before.array[k] + " to " + array[k] + " at " + place(k));
            }
        }
    }

    /// No element of a guard zone differs from what it was, to the last bit.
    ///
    /// @param what begins the message
    public void assertGuardsUntouched(String what) {
        boolean[] stored = new boolean[array.length];
        for (int j = 0; j < layout.cols(); j++) {
            for (int i = 0; i < layout.rows(); i++) {
                int at = layout.index(i, j);
                if (at >= 0) stored[off + at] = true;
            }
        }
        for (int k = 0; k < array.length; k++) {
            if (!stored[k] && !DoublePoison.same(array[k], DoublePoison.at(k))) {
                throw new AssertionError(what + ": wrote " + array[k] + " into the guard zone at " + place(k));
            }
        }
    }

    private String place(int k) {
        return "index " + k + " of " + array.length + " (offset " + off + ", " + layout + ")";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DoubleGuarded g && off == g.off && layout.equals(g.layout) && Arrays.equals(array, g.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }
}
