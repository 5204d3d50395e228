package org.jonum.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The name of the processor.
final class Cpu {
    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    private Cpu() {}

    /// What Linux says; virtual machines often hide an AMD model's number, so that its core is added.
    static String name() {
        try {
            List<String> info = Files.isReadable(CPUINFO) ? Files.readAllLines(CPUINFO) : List.of();
            String model = field(info, "model name");
            if (model.isEmpty()) return System.getProperty("os.arch");
            String core = field(info, "vendor_id").equals("AuthenticAMD")
                    ? zen(Integer.parseInt(field(info, "cpu family")), Integer.parseInt(field(info, "model"))) : "";
            return (model + core).strip();
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static String field(List<String> info, String name) {
        return info.stream().filter(l -> l.startsWith(name + "\t")).map(l -> l.substring(l.indexOf(':') + 1).strip())
                .findFirst().orElse("");
    }

    /// Families 17h to 1ah, with the models as Linux's arch/x86/kernel/cpu/amd.c tells them apart.
    private static String zen(int family, int model) {
        return switch (family) {
            case 0x17 -> model < 0x30 ? " (Zen)" : " (Zen 2)";
            case 0x19 -> model < 0x10 || model >= 0x20 && model < 0x60 ? " (Zen 3)" : " (Zen 4)";
            case 0x1a -> " (Zen 5)";
            default -> "";
        };
    }
}
