package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jonum.bench.measure.Patience;
import org.jonum.bench.operation.Catalogue;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.report.Json;
import org.jonum.bench.report.Lines;
import org.jonum.bench.report.Results;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bench only PATTERN...`: some operations, on the screen.
@Command(name = "only", sortOptions = false, description = Only.ABOUT)
public final class Only implements Callable<Integer> {
    static final String ABOUT = "Some operations: './bench only \"{d,s}gemm n={100,777}\" trsm'.",
            ABOUT_PEERS = "the first is held against the others (default: ${DEFAULT-VALUE})";

    @Parameters(arity = "1..*", paramLabel = "PATTERN", description = "an operation of any size, or words of its name")
    private List<String> patterns = List.of();

    @Option(names = "--peers", split = ",", paramLabel = "NAME", description = ABOUT_PEERS)
    private List<String> peers = List.of("simd", "openblas");

    @Option(names = "--rounds", paramLabel = "N", description = "so many rounds, however sure the ratios are")
    private int rounds;

    @Option(names = "--json", paramLabel = "FILE", description = "write the results to a file, too")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        List<Operation> operations = patterns.stream().flatMap(p -> Catalogue.matching(p).stream()).distinct().toList();
        Session session = new Session(peers, rounds > 0 ? Patience.QUICK.withRounds(rounds) : Patience.QUICK);
        session.versions().forEach((name, version) -> System.out.println(name + ": " + version));
        System.out.print(Lines.head());
        Results results = session.run(operations, _ -> peers, m -> System.out.print(Lines.of(m)));
        if (json != null) Json.write(results, json);
        return results.measurements().isEmpty() ? 1 : 0;
    }
}
