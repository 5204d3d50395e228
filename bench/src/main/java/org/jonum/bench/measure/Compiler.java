package org.jonum.bench.measure;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/// Whether the JIT compiler has something to do: as long as it has, what is measured may still become faster.
final class Compiler {
    private final BooleanSupplier work;
    private long since = System.nanoTime();

    /// The compiler of this JVM.
    static Compiler here() {
        return new Compiler(new Here());
    }

    /// Another one.
    ///
    /// @param work whether it did something since it was last asked, or has something to do
    Compiler(BooleanSupplier work) {
        this.work = work;
    }

    /// {@return whether something was compiled since the last call of a method of this object, or is to be compiled}
    boolean isBusy() {
        boolean busy = work.getAsBoolean();
        if (busy) since = System.nanoTime();
        return busy;
    }

    /// {@return for how many seconds there was nothing to compile, as far as the calls of this object show}
    double quietSeconds() {
        return isBusy() ? 0 : (System.nanoTime() - since) * 1e-9;
    }

    /// The time that all compilations took grows when one ends; what takes a second, or waits in the queue, is told
    /// by the diagnostic command Compiler.queue (about 50 µs).
    private static final class Here implements BooleanSupplier {
        private static final CompilationMXBean JIT = ManagementFactory.getCompilationMXBean();
        private static final MBeanServer COMMANDS = ManagementFactory.getPlatformMBeanServer();
        private static final Object[] ARGUMENTS = {null};
        private static final String[] SIGNATURE = {String[].class.getName()};

        private long spent = -1;

        @Override
        public boolean getAsBoolean() {
            long total = JIT.getTotalCompilationTime();
            boolean ended = total != spent;
            spent = total;
            return ended || queue().lines().anyMatch(Here::isTask);
        }

        private static String queue() {
            try {
                return (String) COMMANDS.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerQueue", ARGUMENTS, SIGNATURE);
            } catch (JMException e) {
                throw new IllegalStateException("this JVM does not tell what it compiles", e);
            }
        }

        /// All that is neither a heading nor the word for none.
        private static boolean isTask(String line) {
            String text = line.strip();
            return !text.isEmpty() && !text.endsWith(":") && !text.equals("Empty");
        }
    }
}
