package org.jonum.optimize.programming;

import java.util.Arrays;

/// Rows or columns in lists by how many entries they have.
final class CountLists {
    final int[] head, next;
    private final int[] previous, count;

    CountLists(int n, int most) {
        head = new int[most + 1];
        next = new int[n];
        previous = new int[n];
        count = new int[n];
        Arrays.fill(head, -1);
        Arrays.fill(count, -1);
    }

    /// Puts i, which is in no list, into that of its count.
    void add(int i, int c) {
        count[i] = c;
        int h = head[c];
        next[i] = h;
        previous[i] = -1;
        if (h >= 0) previous[h] = i;
        head[c] = i;
    }

    void remove(int i) {
        if (previous[i] >= 0) {
            next[previous[i]] = next[i];
        } else {
            head[count[i]] = next[i];
        }
        if (next[i] >= 0) previous[next[i]] = previous[i];
    }

    void move(int i, int c) {
        if (count[i] == c) return;
        remove(i);
        add(i, c);
    }
}
