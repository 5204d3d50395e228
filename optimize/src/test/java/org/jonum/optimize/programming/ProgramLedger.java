package org.jonum.optimize.programming;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the solvers did on the published programmes, one line each, in a file that grows: whole sets take minutes, and a run goes on
/// where the last one stopped.
///
/// `java … -Djonum.optdata=FOLDER org.jonum.optimize.programming.ProgramLedger FILE SECONDS [ROWS]`, where ROWS leaves out larger ones
public final class ProgramLedger {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String HEAD =
            "set,model,rows,variables,optimum,method,status,objective,worst,iterations,seconds";

    private ProgramLedger() {}

    /// One programme and what became of it.
    ///
    /// @param set        netlib or maros
    /// @param model      its name
    /// @param rows       its rows
    /// @param variables  its variables
    /// @param optimum    the verified value, NaN for an infeasible one
    /// @param method     the solver
    /// @param status     how it ended
    /// @param objective  the value found
    /// @param worst      the largest residual
    /// @param iterations steps
    /// @param seconds    of processor time, since the machine may be shared
    record Entry(String set, String model, int rows, int variables, double optimum, String method, String status,
            double objective, double worst, int iterations, double seconds) {
        boolean usable() {
            return status.equals("Optimal") || status.equals("PrecisionLimit");
        }

        double error() {
            return TestSet.error(objective, optimum);
        }

        static Entry parse(String line) {
            String[] f = line.split(",", -1);
            return new Entry(f[0], f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3]), Double.parseDouble(f[4]), f[5],
                    f[6], Double.parseDouble(f[7]), Double.parseDouble(f[8]), Integer.parseInt(f[9]),
                    Double.parseDouble(f[10]));
        }

        private String line() {
            return String.format(Locale.ROOT, "%s,%s,%d,%d,%s,%s,%s,%.12g,%.2e,%d,%.2f%n", set, model, rows, variables,
                    optimum, method, status, objective, worst, iterations, seconds);
        }
    }

    public static void main(String[] args) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[1])).toNanos();
        Path file = Path.of(args[0]);
        if (!Files.exists(file)) Files.writeString(file, HEAD + "\n");
        List<String> done = read(file).stream().map(e -> e.set() + " " + e.model() + " " + e.optimum()).toList();
        int most = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        boolean resources = TestSet.linear(false).isEmpty();
        for (String set : List.of("netlib", "maros")) {
            List<TestSet.Member> members =
                    new ArrayList<>(set.equals("netlib") ? TestSet.linear(resources) : TestSet.quadratic(resources));
            members.sort((a, b) -> Integer.compare(a.rows(), b.rows()));
            for (TestSet.Member m : members) {
                if (m.rows() > most || done.contains(set + " " + m.name() + " " + m.optimum())) continue;
                if (System.nanoTime() > end) return;
                Files.writeString(file, solve(set, m).line(), StandardOpenOption.APPEND);
            }
        }
    }

    static List<Entry> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(Entry::parse).toList();
    }

    private static Entry solve(String set, TestSet.Member m) {
        QuadraticProgram q = m.read();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        ProgramResult r = set.equals("netlib") ? new DualSimplex().time(LIMIT).solve(q.linear())
                : new ProximalInteriorPoint().time(LIMIT).solve(q);
        if (set.equals("netlib") && r.status() instanceof ProgramStatus.Stopped) {
            // bases with dense factors are hard for the simplex method
            begun = clock.getCurrentThreadCpuTime();
            r = new ProximalInteriorPoint().time(LIMIT).solve(q);
        }
        double seconds = (double) (clock.getCurrentThreadCpuTime() - begun) * 1e-9;
        return new Entry(set, m.name(), q.linear().rows(), q.linear().variables(), m.optimum(), r.method(),
                r.status().getClass().getSimpleName(), r.objective(), r.kkt().worst(), r.iterations(), seconds);
    }
}
