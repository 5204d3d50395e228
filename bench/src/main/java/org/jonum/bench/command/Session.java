package org.jonum.bench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.measure.Ceilings;
import org.jonum.bench.measure.Measure;
import org.jonum.bench.measure.Measurement;
import org.jonum.bench.measure.Patience;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Library;
import org.jonum.bench.peer.Peers;
import org.jonum.bench.report.Machine;
import org.jonum.bench.report.Progress;
import org.jonum.bench.report.Results;

/// One run: some operations, each on some libraries.
final class Session {
    private final Peers.Roster roster;
    private final Ceilings ceilings = new Ceilings();
    private final Patience patience;

    /// Load libraries, and say which of them cannot take part.
    Session(List<String> peers, Patience patience) {
        this.roster = Peers.load(peers);
        this.patience = patience;
        roster.missing().forEach((name, why) -> System.out.println(name + " does not take part: " + why));
    }

    /// Measure what bars need.
    static Results run(Bars bars) {
        List<Operation> operations = bars.operations().stream().map(Operation::parse).toList();
        List<String> everyone = bars.operations().stream().flatMap(o -> bars.libraries(o).stream()).distinct().toList();
        return new Session(everyone, Patience.QUICK).run(operations, o -> bars.libraries(o.name()), _ -> {});
    }

    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        roster.present().forEach(l -> versions.put(l.name(), l.version()));
        return versions;
    }

    /// Measure operations.
    ///
    /// @param operations which
    /// @param peers      the names of those who take part in an operation, the one to compare with first
    /// @param seen       is told of each measurement
    /// @return everything
    Results run(List<Operation> operations, Function<Operation, List<String>> peers, Consumer<Measurement> seen) {
        List<Measurement> measurements = new ArrayList<>();
        try (Progress progress = new Progress(operations.size())) {
            for (Operation operation : operations) {
                progress.step(operation.name());
                List<String> names = peers.apply(operation);
                List<Library> libraries = roster.present().stream().filter(l -> names.contains(l.name())).toList();
                if (libraries.isEmpty()) continue;
                new Measure(libraries, ceilings, patience).of(operation).ifPresent(m -> {
                    measurements.add(m);
                    progress.erase();
                    seen.accept(m);
                });
            }
        }
        return new Results(Machine.here("./bench " + System.getProperty("jonum.bench.arguments", "")), versions(),
                roster.missing(),
                Map.of(), measurements);
    }
}
