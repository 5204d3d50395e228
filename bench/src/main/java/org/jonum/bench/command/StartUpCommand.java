package org.jonum.bench.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jonum.bench.child.StartUp;
import org.jonum.bench.measure.Quartiles;
import picocli.CommandLine.Command;

/// `./bench startup`: how long a new JVM takes to its first product.
@Command(name = "startup", description = "Time from the start of a JVM to its first correct product, n = 1000.")
public final class StartUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Quartiles seconds = StartUp.seconds();
        System.out.printf("%.2f s to the first product  [%.2f, %.2f]%n", seconds.median(), seconds.low(),
                seconds.high());
        return 0;
    }
}
