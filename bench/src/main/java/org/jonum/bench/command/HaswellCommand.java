package org.jonum.bench.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jonum.bench.child.Haswell;
import org.jonum.bench.report.Lines;
import picocli.CommandLine.Command;

/// `./bench haswell`: 256-bit vectors against OpenBLAS as it is on Haswell.
@Command(name = "haswell", description = "dgemm with 256-bit vectors against OpenBLAS with kernels for Haswell.")
public final class HaswellCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        System.out.print(Lines.head());
        Haswell.results().measurements().forEach(m -> System.out.print(Lines.of(m)));
        return 0;
    }
}
