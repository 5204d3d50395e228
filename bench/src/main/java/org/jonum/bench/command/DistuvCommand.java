package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench distuv`: what the bars of distributions need.
@Command(name = "distuv", description = "Distributions and special functions: what the bars need, and the bars: ten minutes.")
public final class DistuvCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Session.run(Bars.DISTUV);
        Path file = Folder.write(results, Bars.DISTUV, "-distuv");
        System.out.print(BarLines.of(results, Bars.DISTUV));
        System.out.println("All figures: " + file);
        return 0;
    }
}
