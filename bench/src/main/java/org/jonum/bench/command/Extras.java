package org.jonum.bench.command;

import java.io.IOException;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.child.Haswell;
import org.jonum.bench.child.StartUp;
import org.jonum.bench.measure.TwoThreads;
import org.jonum.bench.report.Results;

/// What bars need besides operations measured in this process.
final class Extras {
    private Extras() {}

    static Results added(Results results) throws IOException {
        return results.withAllocated()
                .with(Bars.TWO_THREADS, TwoThreads.gain())
                .with(Bars.START_UP, StartUp.seconds().median())
                .with(Haswell.results(), Bars.HASWELL);
    }
}
