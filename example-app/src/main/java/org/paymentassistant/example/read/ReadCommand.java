package org.paymentassistant.example.read;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.paymentassistant.example.wiring.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and says what it found. A file that is refused is an answer too, and no failure of the command. */
@Command(name = "read", description = "Reads documents and says what it found; neither mail nor bank has a part in it.")
public final class ReadCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "one line of JSON a file, for other programs")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDF, PNG, JPEG, TIFF or e-invoice XML")
    private List<Path> files = List.of();

    private ReadCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Function<ReadReport, String> form = json ? new ReadJson()::line : new ReadText()::text;
        try (Reading reading = Reading.open()) {
            new ReadFiles(reading.understandDocument()).readAll(files, report -> {
                out.println(form.apply(report));
                out.flush();
            });
        }
    }
}
