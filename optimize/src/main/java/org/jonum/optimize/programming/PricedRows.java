package org.jonum.optimize.programming;

/// The rows of a matrix with the entries of columns outside the basis first: what [PriceRow] adds up, without looking at the others.
///
/// Entries change places when a column enters or leaves the basis; each knows where it stands, so that this takes as many steps as the column has entries.
final class PricedRows {
    private final SparseMatrix a;
    /// Row i has its entries outside the basis at `start[i]` … `end[i] − 1`.
    final int[] start, end, index;
    final double[] value;
    /// The place here of each entry of the matrix, and the entry at each place.
    private final int[] placeOf, entryAt;

    /// All columns are outside.
    PricedRows(SparseMatrix a) {
        this.a = a;
        SparseMatrix t = a.transpose();
        start = t.start;
        index = t.index;
        value = t.value;
        end = new int[a.rows];
        placeOf = new int[a.entries()];
        entryAt = new int[a.entries()];
        System.arraycopy(start, 0, end, 0, a.rows);
        for (int k = 0; k < a.entries(); k++) {
            int p = end[a.index[k]]++;
            placeOf[k] = p;
            entryAt[p] = k;
        }
    }

    /// A column enters the basis.
    void hide(int j) {
        for (int k = a.start[j]; k < a.start[j + 1]; k++) exchange(placeOf[k], --end[a.index[k]]);
    }

    /// A column leaves the basis.
    void show(int j) {
        for (int k = a.start[j]; k < a.start[j + 1]; k++) exchange(placeOf[k], end[a.index[k]]++);
    }

    private void exchange(int p, int q) {
        int column = index[p], entry = entryAt[p];
        double v = value[p];
        index[p] = index[q];
        value[p] = value[q];
        entryAt[p] = entryAt[q];
        index[q] = column;
        value[q] = v;
        entryAt[q] = entry;
        placeOf[entryAt[p]] = p;
        placeOf[entry] = q;
    }
}
