package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jonum.bench.programs.Race;
import org.jonum.bench.programs.RacePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bench programs FOLDER`: linear programmes, Jonum and ojAlgo.
@Command(name = "programs", description = "Netlib's linear programmes, Jonum and ojAlgo: goes on where it was stopped, an hour in all.")
public final class ProgramsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "netlib-lp, with optima.csv, feasible and kennington")
    private Path folder = Path.of(".");

    @Option(names = "--limit", description = "seconds for each run: ${DEFAULT-VALUE}")
    private int limit = 60;

    @Option(names = "--budget", description = "seconds after which no programme is begun: ${DEFAULT-VALUE}")
    private int budget = 7200;

    @Override
    public Integer call() throws IOException {
        Path results = Path.of("bench", "results");
        Race race = new Race(folder, results.resolve("netlib-ojalgo.csv"), limit);
        boolean all = race.run(Duration.ofSeconds(budget));
        String page = RacePage.of(race.results(), limit);
        Files.writeString(results.resolve("netlib-ojalgo.md"), page);
        System.out.print(page);
        if (!all) System.out.println("Not everything was run yet.");
        return 0;
    }
}
