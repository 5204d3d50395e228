package org.jonum.netlib;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The one contract of `lapack` that a native library does not keep: the same bits for any number of threads, and from
/// packed and full storage. (Those of `blas` ask a suite's `reproducible()`.)
final class BitsMayDiffer implements ExecutionCondition {
    private static final Set<String> PACKED_AS_FULL = Set.of("someEigenvaluesOfAPackedMatrixAreThoseOfTheFullOne",
            "someEigenvaluesAreThoseOfFullStorage", "pencilsAreSolved");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String name = context.getTestMethod().map(Method::getName).orElse("");
        boolean lapack = context.getTestClass().map(c -> c.getSuperclass().getSimpleName().contains("Lapack"))
                .orElse(false);
        boolean bits = name.endsWith("TheSameBitsForAnyNumberOfThreads") || PACKED_AS_FULL.contains(name);
        return lapack && bits ? ConditionEvaluationResult.disabled("a native library promises no bits")
                : ConditionEvaluationResult.enabled("");
    }
}
