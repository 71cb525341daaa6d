package org.paymentassistant.benchmarks;

import org.paymentassistant.benchmarks.accuracy.AccuracyCommand;
import org.paymentassistant.benchmarks.hostile.HostileCommand;
import org.paymentassistant.benchmarks.kills.KillsCommand;
import org.paymentassistant.benchmarks.load.LoadCommand;
import org.paymentassistant.benchmarks.load.SoakCommand;
import org.paymentassistant.benchmarks.mail.MailCommand;
import org.paymentassistant.benchmarks.network.NetworkCommand;
import org.paymentassistant.benchmarks.reading.ReadingCommand;
import org.paymentassistant.benchmarks.reading.WordsCommand;
import org.paymentassistant.benchmarks.restore.RestoreCommand;
import org.paymentassistant.benchmarks.simulation.SabotageCommand;
import org.paymentassistant.benchmarks.simulation.SimulateCommand;
import org.paymentassistant.benchmarks.training.TrainModels;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures what the project promises. Progress goes to standard error, results to standard output. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = "Measures what the project promises; leaves with 0 only where a promise holds.",
        subcommands = {
            AccuracyCommand.class,
            HostileCommand.class,
            KillsCommand.class,
            LoadCommand.class,
            MailCommand.class,
            NetworkCommand.class,
            ReadingCommand.class,
            RestoreCommand.class,
            SabotageCommand.class,
            SimulateCommand.class,
            SoakCommand.class,
            TrainModels.class,
            WordsCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs a command and leaves with its exit code; 2 on wrong usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
