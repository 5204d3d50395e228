// Generated from DoubleLevel2TriangularContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import java.util.List;

/// Triangular matrices and vectors: trmv, tbmv, tpmv, trsv, tbsv, tpsv.
///
/// Beyond [FloatContract]: all small sizes, more increments, and sizes that threads share.
public abstract class FloatLevel2TriangularContract extends FloatContract {
    @Override
    protected List<FloatRoutine> routines() {
        return FloatLevel2Routines.TRIANGULAR;
    }

    @Override
    protected List<Plan> large() {
        Plan large = VectorPlans.LARGE.with("width", 0, 5, 329, 400);
        return List.of(VectorPlans.LEVEL2, large.with("size", 330));
    }

    @Override
    protected Plan parallel() {
        return VectorPlans.LARGE.with("scalar", 0.7f).with("size", 330).with("width", 50);
    }
}
