package org.jonum.gpu;

import java.util.Locale;

/// What many numbers can be reduced to: [GpuReductions#fold]. A NaN among them gives NaN.
public enum GpuFold {
    /// Σ xᵢ, 0 if there are none.
    SUM,
    /// Σ |xᵢ|
    SUM_ABS,
    /// Σ xᵢ²; squares may overflow where [GpuLevel1#nrm2] does not.
    SUM_SQUARES,
    /// Π xᵢ, 1 if there are none.
    PRODUCT,
    /// The smallest, +∞ if there are none.
    MIN,
    /// The largest, −∞ if there are none.
    MAX,
    /// max |xᵢ|, 0 if there are none.
    MAX_ABS;

    String kernel() {
        return "fold_" + name().toLowerCase(Locale.ROOT);
    }

    String rowsKernel() {
        return "rows_" + name().toLowerCase(Locale.ROOT);
    }

    /// What parts of it are put together by.
    GpuFold ofParts() {
        return this == SUM_ABS || this == SUM_SQUARES ? SUM : this;
    }
}
