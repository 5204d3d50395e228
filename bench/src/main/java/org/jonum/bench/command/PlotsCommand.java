package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.report.Json;
import org.jonum.bench.report.Plots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./bench plots FILE`: draw results again.
@Command(name = "plots", description = "Draw the plots of results again.")
public final class PlotsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "results, as 'full' writes them: bench/results/….json")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Plots.draw(Json.read(file), file).forEach(System.out::println);
        return 0;
    }
}
