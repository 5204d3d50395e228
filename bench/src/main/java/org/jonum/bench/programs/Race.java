package org.jonum.bench.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jonum.optimize.programming.DualSimplex;
import org.jonum.optimize.programming.LinearProgram;
import org.jonum.optimize.programming.Mps;
import org.jonum.optimize.programming.ProgramResult;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/// The feasible programmes of a folder with `optima.csv`, one after the other, each by both solvers in turn. Results are added to a
/// file as they come; what is there already is not run again.
public final class Race {
    private static final String HEAD =
            "model,rows,columns,optimum,jonum seconds,jonum value,jonum,ojalgo seconds,ojalgo value,ojalgo";
    private static final int REPEATS = 3;

    private final Path folder, file;
    private final int limit;

    /// A race.
    ///
    /// @param folder with `optima.csv`, `feasible` and `kennington`
    /// @param file   where results are kept
    /// @param limit  seconds for each run
    public Race(Path folder, Path file, int limit) {
        this.folder = folder;
        this.file = file;
        this.limit = limit;
    }

    /// One line of results.
    ///
    /// @param model   its name
    /// @param rows    its size
    /// @param optimum the verified value
    /// @param jonum   what Jonum did
    /// @param ojAlgo  what ojAlgo did
    public record Entry(String model, int rows, double optimum, Run jonum, Run ojAlgo) {
        private static Entry parse(String line) {
            String[] f = line.split(",", -1);
            return new Entry(f[0], Integer.parseInt(f[1]), Double.parseDouble(f[3]),
                    new Run(Double.parseDouble(f[4]), Double.parseDouble(f[5]), f[6]),
                    new Run(Double.parseDouble(f[7]), Double.parseDouble(f[8]), f[9]));
        }
    }

    /// What a solver did.
    ///
    /// @param seconds the best of its runs
    /// @param value   the objective
    /// @param status  as the solver said
    public record Run(double seconds, double value, String status) {
        /// {@return whether it called a value optimal}
        public boolean claimed() {
            return status.toLowerCase(Locale.ROOT).startsWith("optimal") || status.equals("DISTINCT");
        }

        /// {@return whether it called a value optimal that is, to a relative error}
        ///
        /// @param optimum the verified value
        /// @param error   the largest relative error
        public boolean right(double optimum, double error) {
            return claimed() && Math.abs(value - optimum) <= error * Math.max(1, Math.abs(optimum));
        }
    }

    /// {@return what is in the file}
    /// @throws IOException if it can not be read
    public List<Entry> results() throws IOException {
        if (!Files.exists(file)) return List.of();
        return Files.readAllLines(file).stream().skip(1).map(Entry::parse).toList();
    }

    /// Runs what is not in the file yet.
    ///
    /// @param budget no programme is begun after so much time
    /// @return whether everything was run
    /// @throws IOException if a file can not be read or written
    public boolean run(Duration budget) throws IOException {
        long end = System.nanoTime() + budget.toNanos();
        List<String> done = new ArrayList<>(results().stream().map(Entry::model).toList());
        if (done.isEmpty()) Files.writeString(file, HEAD + "\n");
        List<String[]> members = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("optima.csv"))) {
            String[] f = line.split(",", -1);
            if (f[1].equals("feasible") || f[1].equals("kennington")) members.add(f);
        }
        members.sort((a, b) -> Integer.compare(Integer.parseInt(a[4]), Integer.parseInt(b[4])));
        warmUp(members);
        for (String[] f : members) {
            if (done.contains(f[0])) continue;
            if (System.nanoTime() > end) return false;
            Files.writeString(file, line(f) + "\n", StandardOpenOption.APPEND);
        }
        return true;
    }

    private LinearProgram read(String[] f) throws IOException {
        return Mps.linear(folder.resolve(f[1]).resolve(f[0] + ".mps.gz"));
    }

    private void warmUp(List<String[]> members) throws IOException {
        for (int k = 0; k < Math.min(12, members.size()); k++) {
            LinearProgram p = read(members.get(k));
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                jonum(p);
                ojAlgo(p);
            }
        }
    }

    private String line(String[] f) throws IOException {
        LinearProgram p = read(f);
        Run a = jonum(p), b = ojAlgo(p);
        for (int repeat = 1; repeat < REPEATS && a.seconds() + b.seconds() < 2; repeat++) {
            a = faster(a, jonum(p));
            b = faster(b, ojAlgo(p));
        }
        return String.format(Locale.ROOT, "%s,%d,%d,%s,%.4f,%.12g,%s,%.4f,%.12g,%s", f[0], p.rows(), p.variables(),
                f[7],
                a.seconds(), a.value(), a.status(), b.seconds(), b.value(), b.status());
    }

    private static Run faster(Run a, Run b) {
        return a.seconds() <= b.seconds() ? a : b;
    }

    private Run jonum(LinearProgram p) {
        ProgramResult r = new DualSimplex().time(Duration.ofSeconds(limit)).solve(p);
        String status = r.status().getClass().getSimpleName();
        return new Run(r.elapsed().toNanos() * 1e-9, r.objective(), status);
    }

    private Run ojAlgo(LinearProgram p) {
        ExpressionsBasedModel model = OjAlgoProgram.of(p, limit);
        long start = System.nanoTime();
        try {
            Optimisation.Result r = model.minimise();
            return new Run((System.nanoTime() - start) * 1e-9, r.getValue() + p.offset(), r.getState().name());
        } catch (RuntimeException e) {
            return new Run((System.nanoTime() - start) * 1e-9, Double.NaN, e.getClass().getSimpleName());
        }
    }
}
