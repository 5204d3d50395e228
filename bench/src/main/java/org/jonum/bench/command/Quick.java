package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench quick`: what the bars need.
@Command(name = "quick", description = "What the bars need, and the bars: about a quarter of an hour.")
public final class Quick implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Extras.added(Session.run(Bars.BLAS));
        Path file = Folder.write(results, Bars.BLAS, "-quick");
        System.out.print(BarLines.of(results, Bars.BLAS));
        System.out.println("All figures: " + file);
        return 0;
    }
}
