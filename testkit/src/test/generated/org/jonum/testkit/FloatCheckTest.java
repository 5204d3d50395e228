// Generated from DoubleCheckTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A contract fails for an engine with a fault: for each kind of fault there is a call in the plan that shows it.
class FloatCheckTest {
    private static final Blas RIGHT = Backend.named("scalar").blas();
    private static final Plan PLAN = Plan.EDGES.with("size", 0, 1, 5, 9);

    /// What an engine may do wrong in C := α·op(A)·op(B) + β·C.
    enum Fault {
        NONE, DOES_NOTHING, IGNORES_ALPHA, READS_C_FOR_BETA_ZERO, ERROR_OF_MANY_ULPS, WRITES_PADDING, WRITES_BEFORE_C,
        MOVES_NAN_IN_PADDING, CHANGES_A, LOSES_NAN, SPREADS_NAN
    }

    @Test
    void theRightEnginePasses() {
        FloatLevel3GemmContract.GEMM.pairwise(PLAN).forEach(p -> p.check(with(Fault.NONE)));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = {"NONE", "LOSES_NAN", "SPREADS_NAN"})
    void everyFaultIsSeen(Fault fault) {
        Blas wrong = with(fault);
        assertThrows(AssertionError.class,
                () -> FloatLevel3GemmContract.GEMM.pairwise(PLAN).forEach(p -> p.check(wrong)));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"LOSES_NAN", "SPREADS_NAN"})
    void everyFaultWithNanIsSeen(Fault fault) {
        Blas wrong = with(fault);
        AssertionError e = assertThrows(AssertionError.class, () -> FloatLevel3GemmContract.GEMM
                .pairwise(PLAN.with("scalar", 0.7f).with("size", 4)).forEach(p -> {
                    p.inputs().getFirst().set(0, 0, Float.NaN);
                    p.check(wrong);
                }));
        assertTrue(e.getMessage().startsWith("sgemm(transA="), e.getMessage());
    }

    private static Blas with(Fault fault) {
        return (Blas) Proxy.newProxyInstance(Blas.class.getClassLoader(), new Class<?>[] {Blas.class},
                (proxy, method, arguments) -> {
                    try {
                        return faulty(fault, arguments, () -> method.invoke(RIGHT, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private interface Invocation {
        Object run() throws ReflectiveOperationException;
    }

    private static Object faulty(Fault fault, Object[] x, Invocation call)
            throws ReflectiveOperationException {
        int m = (Integer) x[2], n = (Integer) x[3], cOff = (Integer) x[14], ldc = (Integer) x[15];
        float[] a = (float[]) x[6], c = (float[]) x[13], before = c.clone();
        int end = cOff + (n - 1) * ldc + m;
        boolean empty = m == 0 || n == 0;
        if (fault == Fault.DOES_NOTHING) return null;
        if (fault == Fault.IGNORES_ALPHA && !x[5].equals(0.0f)) x[5] = 1.0f;
        Object result = call.run();
        if (empty) return result;
        switch (fault) {
            case READS_C_FOR_BETA_ZERO -> c[cOff] += x[12].equals(0.0f) ? 0.1f * before[cOff] : 0;
            case ERROR_OF_MANY_ULPS -> c[end - 1] *= 1.001f;
            case WRITES_PADDING -> c[Math.min(cOff + m, c.length - 1)] = 0;
            case WRITES_BEFORE_C -> c[Math.max(cOff - 1, 0)] = 0;
            case MOVES_NAN_IN_PADDING -> {
                if (end + 1 < c.length) c[end] = c[end + 1];
            }
            case CHANGES_A -> a[a.length / 2] = -0.0f;
            case LOSES_NAN -> {
                for (int k = 0; k < m; k++) if (Float.isNaN(c[cOff + k])) c[cOff + k] = 0;
            }
            case SPREADS_NAN -> {
                if (Float.isNaN(c[cOff])) c[end - 1] = Float.NaN;
            }
            default -> {}
        }
        return result;
    }
}
