package org.jonum.gpu.internal.host;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Which contracts run: on a device all; on the fake, which is slow, a few, and all with `-Djonum.test.slow=true`.
///
/// One contract is not kept: that left eigenvectors, when they are wanted too, change no bit of the rest. The library has
/// none, so that such a call is done in Java.
final class Suites implements ExecutionCondition {
    private static final boolean ALL = Boolean.getBoolean("jonum.test.slow") || Machine.hasDevice();
    private static final Set<String> FEW = Set.of("DoubleLevel3GemmContract",
            "DoubleLevel3TriangularContract", "DoubleLapackLuContract", "FloatLapackCholeskyContract",
            "DoubleLapackLeastSquaresContract");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String suite = context.getTestClass().map(c -> c.getSuperclass().getSimpleName()).orElse("");
        String test = context.getTestMethod().map(Method::getName).orElse("");
        if (test.equals("whatIsNotWantedDoesNotChangeWhatIs") && suite.endsWith("EigenContract")) {
            return ConditionEvaluationResult.disabled("left vectors are computed in Java");
        }
        boolean few = FEW.contains(suite) && !test.contains("LargeSizes") && !test.contains("TheSameBits");
        return ALL || suite.equals("Object") || few ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("with -Djonum.test.slow=true");
    }
}
