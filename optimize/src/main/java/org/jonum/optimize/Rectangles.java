package org.jonum.optimize;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The boxes of DIRECT: centres in the unit cube, values, and how often each side was cut into thirds; a heap of them for each size.
final class Rectangles {
    /// Sides of 3⁻³³ are below rounding.
    static final int DEEPEST = 33;
    int count;
    double[] centre = {}, value = {};
    private final int n;
    private final boolean longest;
    private byte[] level = {};
    private int[][] heap = {};
    private int[] filled = {};

    Rectangles(int n, boolean longest) {
        this.n = n;
        this.longest = longest;
        int sizes = longest ? DEEPEST + 1 : n * DEEPEST + 1;
        heap = new int[sizes][0];
        filled = new int[sizes];
    }

    private void room(int boxes) {
        if (value.length >= boxes) return;
        int more = Math.max(boxes, Math.max(64, value.length + value.length / 2));
        value = Arrays.copyOf(value, more);
        centre = Arrays.copyOf(centre, Math.multiplyExact(more, n));
        level = Arrays.copyOf(level, more * n);
    }

    /// A new box, not yet in a heap.
    int add(double[] at, double v, int parent) {
        room(count + 1);
        System.arraycopy(at, 0, centre, count * n, n);
        value[count] = v;
        if (parent >= 0) System.arraycopy(level, parent * n, level, count * n, n);
        return count++;
    }

    void cut(int box, int side) {
        level[box * n + side]++;
    }

    /// The least of the levels of a box: that of its longest sides.
    int coarsest(int box) {
        int least = DEEPEST;
        for (int i = 0; i < n; i++) least = Math.min(least, level[box * n + i]);
        return least;
    }

    boolean isLongest(int box, int side) {
        return level[box * n + side] == coarsest(box);
    }

    /// The place of the size of a box, 0 for the largest.
    private int size(int box) {
        if (longest) return coarsest(box);
        int sum = 0;
        for (int i = 0; i < n; i++) sum += level[box * n + i];
        return sum;
    }

    int sizes() {
        return heap.length;
    }

    /// Half of the diagonal, or of the longest side, of boxes of a size.
    double length(int size) {
        if (longest) return 0.5 * Math.pow(3, -size);
        int deeper = size % n, base = size / n;
        return 0.5 * Math.sqrt((n - deeper) * Math.pow(9, -base) + deeper * Math.pow(9, -base - 1.0));
    }

    /// The best box of a size, −1 if there is none.
    int top(int size) {
        return filled[size] == 0 ? -1 : heap[size][0];
    }

    private boolean before(int a, int b) {
        return value[a] < value[b] || value[a] == value[b] && a < b;
    }

    void push(int box) {
        int s = size(box);
        if (filled[s] == heap[s].length) heap[s] = Arrays.copyOf(heap[s], Math.max(8, 2 * filled[s]));
        int[] h = heap[s];
        int i = filled[s]++;
        for (int up = (i - 1) / 2; i > 0 && before(box, h[up]); up = (i - 1) / 2) {
            h[i] = h[up];
            i = up;
        }
        h[i] = box;
    }

    int pop(int size) {
        int[] h = heap[size];
        int first = h[0], last = h[--filled[size]], i = 0;
        for (int down = 1; down < filled[size]; down = 2 * i + 1) {
            if (down + 1 < filled[size] && before(h[down + 1], h[down])) down++;
            if (!before(h[down], last)) break;
            h[i] = h[down];
            i = down;
        }
        h[i] = last;
        return first;
    }

    void exchange(Ledger l) {
        count = l.integer("boxes", count);
        room(count);
        double[] c = Arrays.copyOf(centre, count * n), v = Arrays.copyOf(value, count);
        double[] levels = IntStream.range(0, count * n).mapToDouble(i -> level[i]).toArray();
        l.array("centres", c);
        l.array("values", v);
        l.array("levels", levels);
        System.arraycopy(c, 0, centre, 0, c.length);
        System.arraycopy(v, 0, value, 0, v.length);
        for (int i = 0; i < levels.length; i++) level[i] = (byte) levels[i];
        // a heap is decided by its boxes as far as [#top] goes: values and numbers order them
        Arrays.fill(filled, 0);
        for (int box = 0; box < count; box++) push(box);
    }
}
