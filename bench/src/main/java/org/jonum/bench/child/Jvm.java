package org.jonum.bench.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A new JVM of the same JDK, with the same class path.
final class Jvm {
    private final List<String> options = new ArrayList<>();

    Jvm(String... options) {
        this.options.addAll(List.of("--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"));
        this.options.addAll(List.of(options));
    }

    /// A process that is ready to be started; what it writes to standard error is shown.
    ProcessBuilder running(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
