package org.jonum.blas.internal.simd;

/// The largest register tile of the processor at hand.
///
/// K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34 (2008), §4: the
/// accumulators fill the registers, each step of k costs a few loads for many multiply-adds. With 32 registers they are
/// 3 vectors × 8 columns. With 16 they are 2 × 4: more would fit on paper, but C2 loads elements of B early, runs out of
/// registers and keeps an accumulator in memory, which halves the speed (docs/machine-code.md).
///
/// From matrices in place each column of B costs an address, for which there are not enough general registers from 8 on: 4 × 6.
final class DoubleTiles {
    private static final boolean MANY = Simd.registers() >= 32;
    /// Rows.
    static final int MR = (MANY ? 3 : 2) * DoubleLanes.L;
    /// Columns, a multiple of 4.
    static final int NR = MANY ? 8 : 4;
    /// Vectors of rows, in place.
    static final int VECTORS = MANY ? 4 : 2;
    /// Columns, in place.
    static final int COLUMNS = MANY ? 6 : 4;

    private DoubleTiles() {}
}
