package org.jonum.bench.command;

import java.util.List;
import org.jonum.bench.measure.Measure;
import org.jonum.bench.measure.Patience;
import org.jonum.bench.operation.Catalogue;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Peers;
import org.jonum.bench.report.Lines;
import org.jonum.bench.report.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bench only PATTERN...`: some operations, on the screen only.
@Command(name = "only", mixinStandardHelpOptions = true, sortOptions = false, description = "Measure some operations: './bench only \"dgemm n=1000\"', './bench only \"{d,s}gemm n={100,777}\" trsm'.")
public final class Only implements Runnable {
    @Parameters(arity = "1..*", paramLabel = "PATTERN", description = "an operation of any size, or words of its name; braces as in a shell")
    private List<String> patterns = List.of();

    @Option(names = "--peers", split = ",", paramLabel = "NAME", defaultValue = "simd,openblas", description = "libraries, the first is the one to compare with (default: ${DEFAULT-VALUE})")
    private List<String> peers = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "so many rounds, however sure the ratios are")
    private int rounds;

    @Override
    public void run() {
        List<Operation> operations = patterns.stream().flatMap(p -> Catalogue.matching(p).stream()).distinct().toList();
        Peers.Roster roster = Peers.load(peers);
        roster.missing().forEach((name, why) -> System.out.println(name + " does not take part: " + why));
        if (roster.present().isEmpty()) return;
        roster.present().forEach(l -> System.out.println(l.name() + ": " + l.version()));
        Measure measure =
                new Measure(roster.present(), rounds > 0 ? Patience.QUICK.withRounds(rounds) : Patience.QUICK);
        System.out.print(Lines.head());
        try (Progress progress = new Progress(operations.size())) {
            for (Operation operation : operations) {
                progress.step(operation.name());
                measure.of(operation).map(Lines::of).ifPresent(lines -> {
                    progress.erase();
                    System.out.print(lines);
                });
            }
        }
    }
}
