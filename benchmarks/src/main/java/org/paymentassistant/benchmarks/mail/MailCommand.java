package org.paymentassistant.benchmarks.mail;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paymentassistant.benchmarks.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts every message of a folder before the mail adapter and the assistant, and says where they err. */
@Command(
        name = "mail",
        aliases = "mails",
        mixinStandardHelpOptions = true,
        description = "Every message through intake: exceptions, files found, answered or not and why.")
public final class MailCommand implements Callable<Integer> {

    @Option(names = "--json", description = "one JSON object in place of the table")
    private boolean json;

    @Option(
            names = "--unanswered",
            paramLabel = "TEXT",
            description = "every message whose path holds the text must stay unanswered, whatever its headers say")
    private List<String> unanswered = List.of();

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders of messages, searched with all below them")
    private List<Path> folders = List.of();

    private MailCommand() {}

    @Override
    public Integer call() throws IOException {
        MailReport report = measure(folders, unanswered, System.err);
        System.out.println(json ? report.json() : report.table());
        return report.keepsPromise() ? 0 : 1;
    }

    static MailReport measure(List<Path> folders, List<String> unanswered, PrintStream progress) throws IOException {
        MailReport report = new MailReport();
        List<Path> files = files(folders);
        Progress shown = new Progress(progress, files.size());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            boolean silent = unanswered.stream().anyMatch(file.toString()::contains);
            report.add(MessageTrial.of(file, Files.readAllBytes(file), silent));
            shown.at(i + 1);
        }
        return report;
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> below = Files.walk(folder)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".tsv"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
