package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench optimize`: what the bars of minimisation need.
@Command(name = "optimize", description = "Minimisation, least squares, roots: what the bars need, and the bars: some minutes.")
public final class OptimizeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Session.run(Bars.OPTIMIZE);
        Path file = Folder.write(results, Bars.OPTIMIZE, "-optimize");
        System.out.print(BarLines.of(results, Bars.OPTIMIZE));
        System.out.println("All figures: " + file);
        return 0;
    }
}
