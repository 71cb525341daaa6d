package org.paymentassistant.example.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.in.ResumeWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the work that was given up and has it taken up again, beside a service that runs or not. */
@Command(
        name = "abandoned",
        description =
                "Shows what was given up after many failures and why; with --resume it is tried again by the service.")
public final class AbandonedCommand implements Callable<Integer> {

    private static final int MOST = 10_000;
    private static final String ACTOR = "operator";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the configuration of the service")
    private Path config = Path.of("");

    @Option(names = "--resume", description = "takes up what is shown")
    private boolean resume;

    @Option(names = "--kind", description = "only this kind of work: ${COMPLETION-CANDIDATES}")
    private Optional<WorkKind> kind = Optional.empty();

    @Option(names = "--subject", description = "only the work about this document, draft, submission or mail")
    private Optional<String> subject = Optional.empty();

    private AbandonedCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ServeSettings settings;
        try {
            settings = ServeSettings.of(ConfigFile.read(config, name -> Optional.ofNullable(System.getenv(name))));
        } catch (ConfigException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        return Service.operate(settings, assistant -> show(assistant.resumeWork(), out));
    }

    private int show(ResumeWork work, PrintWriter out) {
        List<DeadLetter> letters = work.abandoned(MOST).stream()
                .filter(letter -> kind.map(letter.item().kind()::equals).orElse(true))
                .filter(letter -> subject.map(letter.item().subject()::equals).orElse(true))
                .toList();
        for (DeadLetter letter : letters) {
            WorkItem item = letter.item();
            boolean resumed = resume && work.resume(item, ACTOR);
            out.println(letter.at() + " " + item.kind() + " " + item.subject() + ": " + letter.reason()
                    + (resumed ? " - resumed" : ""));
        }
        out.println(letters.size() + (resume ? " resumed" : " given up"));
        return ExitCode.OK;
    }
}
