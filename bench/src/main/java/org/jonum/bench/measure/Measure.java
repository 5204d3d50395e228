package org.jonum.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Call;
import org.jonum.bench.peer.Library;

/// Measures operations on some libraries.
public final class Measure {
    private final List<Library> libraries;
    private final Ceilings ceilings;
    private final Patience patience;
    private final Compiler compiler;

    /// One that waits for this JVM's compiler.
    ///
    /// @param libraries the first is the one to which ratios refer
    /// @param ceilings  of this machine
    /// @param patience  how long
    public Measure(List<Library> libraries, Ceilings ceilings, Patience patience) {
        this(libraries, ceilings, patience, Compiler.here());
    }

    Measure(List<Library> libraries, Ceilings ceilings, Patience patience, Compiler compiler) {
        this.libraries = List.copyOf(libraries);
        this.ceilings = ceilings;
        this.patience = patience;
        this.compiler = compiler;
    }

    /// Measure an operation on every library that has it.
    ///
    /// @param operation which one
    /// @return what was found of those whose times settled, or empty if the first library's did not, or it does not have
    ///         the operation
    public Optional<Measurement> of(Operation operation) {
        List<Contestant> contestants = new ArrayList<>();
        try {
            for (Library library : libraries) {
                Optional<Call> call = library.prepare(operation);
                if (call.isPresent()) {
                    contestants.add(new Contestant(library.name(), call.get()));
                } else if (library == libraries.getFirst()) { return Optional.empty(); }
            }
            return measured(operation, contestants);
        } finally {
            contestants.forEach(Contestant::close);
        }
    }

    private Optional<Measurement> measured(Operation operation, List<Contestant> contestants) {
        List<Contestant> all = new ArrayList<>(), once = new ArrayList<>();
        for (Contestant c : contestants) {
            Contestant.Warmth warmth = c.warmUp(patience, compiler);
            if (warmth == Contestant.Warmth.COLD) unsettled(operation, c.name());
            else all.add(c);
            if (warmth == Contestant.Warmth.LONG) once.add(c);
        }
        if (all.isEmpty() || all.getFirst() != contestants.getFirst()) return Optional.empty();
        Ceilings.Warm top = ceilings.over(operation, patience, compiler);
        all.add(top.contestant());
        Optional<Rounds> rounds = Rounds.run(all, once, patience, compiler);
        if (rounds.isEmpty()) unsettled(operation, "ratios");
        return rounds.map(r -> summary(operation, top.ceiling(), all, r));
    }

    private static void unsettled(Operation operation, String what) {
        System.out.println(operation.name() + ": " + what + " did not settle, no figure");
    }

    private static Measurement summary(Operation operation, Ceiling ceiling, List<Contestant> contestants,
            Rounds rounds) {
        int top = contestants.size() - 1;
        double work = ceiling.work(operation);
        List<Figure> figures = new ArrayList<>();
        for (int c = 0; c < top; c++) {
            double seconds = rounds.seconds(c).median();
            double ofCeiling = work / ceiling.work() * rounds.ratio(top, c).median();
            figures.add(new Figure(contestants.get(c).name(), seconds, work / seconds * 1e-9, ofCeiling,
                    rounds.ratio(c, 0), contestants.get(c).allocated()));
        }
        String unit = operation.limit() == Operation.Limit.ARITHMETIC ? "GFLOP/s" : "GB/s";
        double peak = ceiling.work() / rounds.seconds(top).median() * 1e-9;
        return new Measurement(operation.name(), unit, ceiling.name(), peak, rounds.count(), figures);
    }
}
