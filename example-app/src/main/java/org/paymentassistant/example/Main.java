package org.paymentassistant.example;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.paymentassistant.AssistantException;
import org.paymentassistant.example.demo.DemoCommand;
import org.paymentassistant.example.read.ReadCommand;
import org.paymentassistant.example.serve.AbandonedCommand;
import org.paymentassistant.example.serve.EraseCommand;
import org.paymentassistant.example.serve.ServeCommand;
import org.paymentassistant.example.web.login.HashPasswordCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line of the example application. It leaves with 0 where all went well, with 1 where it did not and with 2
 * where it was called wrongly.
 */
@Command(
        name = "assistant",
        description = "Turns invoices that arrive by e-mail into payment drafts, for a person to release at the bank.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            AbandonedCommand.class,
            EraseCommand.class,
            ReadCommand.class,
            HashPasswordCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs what the arguments say and leaves. */
    public static void main(String[] arguments) {
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    /** Runs what the arguments say and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Main::failed)
                .setParameterExceptionHandler(Main::misused)
                .execute(arguments);
    }

    /** Says what is wrong and what would be right, also where a word is like that of a command. */
    private static int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        command.getErr().println(misuse.getMessage());
        boolean unused = UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
        command.usage(command.getErr());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What a person can mend is said in a line; anything else is a defect, and shown with its whole trace. */
    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof AssistantException) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    /** Whatever the terminal's encoding is: other programs read what is printed. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }
}
