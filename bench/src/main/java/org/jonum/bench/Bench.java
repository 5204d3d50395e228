package org.jonum.bench;

import org.jonum.bench.command.Only;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line, `./bench COMMAND`.
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Jonum beside its peers: one process, the same values, interleaved rounds.", subcommands = {
    Only.class, CommandLine.HelpCommand.class})
public final class Bench {
    private Bench() {}

    /// Run a command.
    ///
    /// @param arguments the command and what it takes
    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Bench());
        line.setExecutionExceptionHandler((failure, command, _) -> {
            if (!(failure instanceof IllegalArgumentException)) throw failure;
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        System.exit(line.execute(arguments));
    }
}
