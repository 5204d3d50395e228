package org.jonum.blas.internal.simd;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/// What the virtual machine says of itself.
final class Vm {
    private Vm() {}

    /// A flag of HotSpot, or the given answer where there is no such flag or no HotSpot.
    static boolean flag(String name, boolean otherwise) {
        String value = option(name);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    /// A number among HotSpot's flags, or the given answer where there is none.
    static int number(String name, int otherwise) {
        String value = option(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static @Nullable String option(String name) {
        try {
            var bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return bean == null ? null : bean.getVMOption(name).getValue();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
