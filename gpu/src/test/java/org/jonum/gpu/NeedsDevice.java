package org.jonum.gpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs only where there is a device. Elsewhere it is skipped, printed and counted; with `-Djonum.gpu.require=device`, and
/// where there is one that does not work, it fails.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("device")
@ExtendWith(NeedsDevice.Condition.class)
public @interface NeedsDevice {
    /// Asks once for each class.
    final class Condition implements ExecutionCondition {
        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Condition.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (context.getTestMethod().isPresent()) return ConditionEvaluationResult.enabled("as its class");
            Optional<GpuUnavailableException> why = why();
            if (why.isEmpty()) return ConditionEvaluationResult.enabled("there is a device");
            boolean demanded = "device".equals(System.getProperty("jonum.gpu.require"));
            if (demanded || why.get().reason() == Reason.BROKEN) throw why.get();
            int skipped = context.getRoot().getStore(NAMESPACE).getOrDefault("skipped", Integer.class, 0) + 1;
            context.getRoot().getStore(NAMESPACE).put("skipped", skipped);
            String text = "skipped without a device (" + skipped + " classes so far): "
                    + context.getRequiredTestClass().getSimpleName() + ": " + why.get().getMessage();
            System.err.println(text);
            return ConditionEvaluationResult.disabled(text);
        }

        static Optional<GpuUnavailableException> why() {
            try {
                Devices.api();
                return Optional.empty();
            } catch (GpuUnavailableException e) {
                return Optional.of(e);
            }
        }
    }
}
