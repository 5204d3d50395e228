package org.jonum.bench.command;

import java.util.concurrent.Callable;
import org.jonum.bench.jmh.Allocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bench alloc`: what calls allocate, by JMH.
@Command(name = "alloc", description = "Bytes that a call of each routine allocates, by JMH: some minutes.")
public final class AllocCommand implements Callable<Integer> {
    @Option(names = "--routines", paramLabel = "REGEX", defaultValue = ".*", description = "only these (default: all)")
    private String routines = ".*";

    @Override
    public Integer call() {
        Allocation allocation = Allocation.measured(routines);
        allocation.bytes().forEach((routine, bytes) -> System.out.printf("%-20s %10.3f bytes%n", routine, bytes));
        System.out.printf("worst: %.3f bytes%n", allocation.worst());
        return 0;
    }
}
