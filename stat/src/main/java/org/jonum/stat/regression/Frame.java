package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jonum.mat.Matrix;

/// Named columns of data, numbers or labels, all of one length.
///
/// {@snippet :
/// Frame cars = Frame.of("weight", 1.2, 1.5, 0.9).and("fuel", "petrol", "diesel", "petrol");
/// int n = cars.rows();                                                    // n == 3
/// }
public final class Frame {
    private final int rows;
    private final Map<String, double[]> numbers;
    private final Map<String, String[]> labels;

    private Frame(int rows, Map<String, double[]> numbers, Map<String, String[]> labels) {
        this.rows = rows;
        this.numbers = Collections.unmodifiableMap(numbers);
        this.labels = Collections.unmodifiableMap(labels);
    }

    /// A frame of one numeric column.
    ///
    /// @param name   its name
    /// @param values finite numbers, at least one; they are copied
    /// @return the frame
    /// @throws IllegalArgumentException if there is no value, or one is not finite
    public static Frame of(String name, double... values) {
        return new Frame(values.length, Map.of(), Map.of()).and(name, values);
    }

    /// A frame of one column of labels.
    ///
    /// @param name   its name
    /// @param values at least one label; they are copied
    /// @return the frame
    /// @throws IllegalArgumentException if there is no value
    public static Frame of(String name, String... values) {
        return new Frame(values.length, Map.of(), Map.of()).and(name, values);
    }

    /// A frame of the columns of a matrix.
    ///
    /// @param x     finite numbers; copied
    /// @param names as many as x has columns
    /// @return the frame
    /// @throws IllegalArgumentException if the names do not fit, or an element is not finite
    public static Frame of(Matrix x, String... names) {
        Arguments.equal("Frame.of", "names", names.length, "columns", x.cols());
        Frame f = new Frame(x.rows(), Map.of(), Map.of());
        for (int j = 0; j < names.length; j++) f = f.and(names[j], x.col(j).toArray());
        return f;
    }

    /// This frame and one numeric column.
    ///
    /// @param name   its name, not yet in use
    /// @param values as many finite numbers as there are rows; they are copied
    /// @return a new frame
    /// @throws IllegalArgumentException if the name is in use, or the values do not fit or are not finite
    public Frame and(String name, double... values) {
        fits(name, values.length);
        Arguments.finite("Frame." + name, values);
        Map<String, double[]> more = new LinkedHashMap<>(numbers);
        more.put(name, values.clone());
        return new Frame(rows, more, labels);
    }

    /// This frame and one column of labels.
    ///
    /// @param name   its name, not yet in use
    /// @param values as many as there are rows; they are copied
    /// @return a new frame
    /// @throws IllegalArgumentException if the name is in use, or the values do not fit
    public Frame and(String name, String... values) {
        fits(name, values.length);
        Map<String, String[]> more = new LinkedHashMap<>(labels);
        more.put(name, values.clone());
        return new Frame(rows, numbers, more);
    }

    private void fits(String name, int n) {
        if (n == 0) throw new IllegalArgumentException("Frame: column " + name + " is empty, need at least one value");
        Arguments.equal("Frame", "values of " + name, n, "rows", rows);
        if (numbers.containsKey(name) || labels.containsKey(name))
            throw new IllegalArgumentException("Frame: there are two columns " + name + ", need different names");
    }

    /// How many rows there are.
    ///
    /// @return at least 1
    public int rows() {
        return rows;
    }

    /// A numeric column.
    ///
    /// @param name of the column
    /// @return a copy of it
    /// @throws IllegalArgumentException if there is none of that name
    public double[] numbers(String name) {
        double[] v = numbers.get(name);
        if (v == null) throw missing("numeric column", name);
        return v.clone();
    }

    /// A column of labels; of numbers, what they print as.
    ///
    /// @param name of the column
    /// @return a copy of it
    /// @throws IllegalArgumentException if there is none of that name
    public String[] labels(String name) {
        String[] v = labels.get(name);
        if (v != null) return v.clone();
        double[] x = numbers.get(name);
        if (x == null) throw missing("column", name);
        String[] s = new String[rows];
        for (int i = 0; i < rows; i++)
            s[i] = x[i] == Math.rint(x[i]) && Math.abs(x[i]) < 1e15 ? Long.toString((long) x[i])
                    : Double.toString(x[i]);
        return s;
    }

    /// The order of labels: that of numbers for a numeric column.
    Comparator<String> order(String name) {
        return numbers.containsKey(name) ? Comparator.comparingDouble(Double::parseDouble) : Comparator.naturalOrder();
    }

    private IllegalArgumentException missing(String what, String name) {
        return new IllegalArgumentException("Frame: no " + what + " " + name + "; numbers: " + numbers.keySet()
                + ", labels: " + labels.keySet());
    }

    /// {@return the names of numeric columns, then those of labels}
    public List<String> names() {
        List<String> all = new ArrayList<>(numbers.keySet());
        all.addAll(labels.keySet());
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "Frame[" + rows + " rows, " + names() + "]";
    }
}
