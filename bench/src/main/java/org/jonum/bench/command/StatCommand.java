package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench stat`: what the bars of statistics need.
@Command(name = "stat", description = "Statistics: what the bars need, and the bars: five minutes.")
public final class StatCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Session.run(Bars.STAT);
        Path file = Folder.write(results, Bars.STAT, "-stat");
        System.out.print(BarLines.of(results, Bars.STAT));
        System.out.println("All figures: " + file);
        return 0;
    }
}
