package org.jonum.bench;

import java.util.stream.Stream;
import org.jonum.bench.command.AllocCommand;
import org.jonum.bench.command.DistuvCommand;
import org.jonum.bench.command.Full;
import org.jonum.bench.command.HaswellCommand;
import org.jonum.bench.command.JmhCommand;
import org.jonum.bench.command.LapackCommand;
import org.jonum.bench.command.MatCommand;
import org.jonum.bench.command.Only;
import org.jonum.bench.command.OptimizeCommand;
import org.jonum.bench.command.PeersCommand;
import org.jonum.bench.command.PlotsCommand;
import org.jonum.bench.command.ProgramsCommand;
import org.jonum.bench.command.Quick;
import org.jonum.bench.command.StartUpCommand;
import org.jonum.bench.command.StatCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line, `./bench COMMAND`.
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Jonum beside its peers.")
public final class Bench {
    private Bench() {}

    /// Run a command.
    ///
    /// @param arguments the command and what it takes
    public static void main(String... arguments) {
        System.setProperty("jonum.bench.arguments", String.join(" ", arguments));
        CommandLine line = new CommandLine(new Bench());
        Stream.of(new Quick(), new LapackCommand(), new MatCommand(), new DistuvCommand(),
                new StatCommand(), new OptimizeCommand(), new ProgramsCommand(), new Full(), new Only(),
                new StartUpCommand(),
                new HaswellCommand(),
                new AllocCommand(),
                new PeersCommand(), new PlotsCommand(), new JmhCommand(), new CommandLine.HelpCommand())
                .forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((failure, command, _) -> {
            if (!(failure instanceof IllegalArgumentException)) throw failure;
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        System.exit(line.execute(arguments));
    }
}
