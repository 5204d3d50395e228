package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench mat`: what the bars of small matrices need.
@Command(name = "mat", description = "Small matrices as objects: what the bars need, and the bars: some minutes.")
public final class MatCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Session.run(Bars.MAT);
        Path file = Folder.write(results, Bars.MAT, "-mat");
        System.out.print(BarLines.of(results, Bars.MAT));
        System.out.println("All figures: " + file);
        return 0;
    }
}
