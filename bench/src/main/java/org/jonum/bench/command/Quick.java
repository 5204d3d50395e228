package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.measure.Patience;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench quick`: what the bars need.
@Command(name = "quick", description = "What the bars need, and the bars: some minutes.")
public final class Quick implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        List<Operation> operations = Bars.operations().stream().map(Operation::parse).toList();
        List<String> everyone = Bars.operations().stream().flatMap(o -> Bars.libraries(o).stream()).distinct().toList();
        Session session = new Session(everyone, Patience.QUICK);
        Results measured = session.run(operations, o -> Bars.libraries(o.name()), _ -> {});
        Results results = Extras.added(measured);
        Path file = Folder.write(results, "-quick");
        System.out.print(BarLines.of(results));
        System.out.println("All figures: " + file);
        return 0;
    }
}
