package org.jonum.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.concurrent.Callable;
import org.jonum.bench.bar.Bars;
import org.jonum.bench.jmh.Allocation;
import org.jonum.bench.measure.Patience;
import org.jonum.bench.operation.Catalogue;
import org.jonum.bench.operation.Operation;
import org.jonum.bench.peer.Peers;
import org.jonum.bench.report.BarLines;
import org.jonum.bench.report.Folder;
import org.jonum.bench.report.Plots;
import org.jonum.bench.report.Results;
import picocli.CommandLine.Command;

/// `./bench full`: everything, for publication.
@Command(name = "full", description = "Every operation on every library, the bars, the plots: an hour.")
public final class Full implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        SequencedSet<Operation> operations = new LinkedHashSet<>(Catalogue.ALL);
        Bars.BLAS.operations().stream().map(Operation::parse).forEach(operations::add);
        List<String> everyone = new ArrayList<>(Peers.names());
        everyone.remove("simd-2");
        Session session = new Session(Peers.names(), Patience.THOROUGH);
        Results measured = session.run(List.copyOf(operations),
                o -> Bars.BLAS.libraries(o.name()).contains("simd-2") ? Peers.names() : everyone, _ -> {});
        Results results = Extras.added(measured).with(Bars.ALLOCATED_JMH, Allocation.measured().worst());
        Path file = Folder.write(results, Bars.BLAS, "");
        Plots.draw(results, file);
        System.out.print(BarLines.of(results, Bars.BLAS));
        System.out.println("All figures: " + file);
        return 0;
    }
}
