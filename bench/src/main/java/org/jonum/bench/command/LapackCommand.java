package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.measure.TwoThreads;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench lapack`: what the bars of LAPACK need.
@Command(name = "lapack", description = "Decompositions: what the bars need, and the bars: about half an hour.")
public final class LapackCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Results results = Session.run(Bars.LAPACK).withAllocated().with(Bars.TWO_THREADS, TwoThreads.gain());
        Path file = Folder.write(results, Bars.LAPACK, "-lapack");
        System.out.print(BarLines.of(results, Bars.LAPACK));
        System.out.println("All figures: " + file);
        return 0;
    }
}
