package org.paymentassistant.example.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.port.in.EraseCompany;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes all that is kept of a company, beside a service that runs or not. */
@Command(
        name = "erase",
        description =
                "Removes all that is kept of a company, for ever: its assistant is switched off at once, and the rest goes when"
                        + " no work of it is under way.")
public final class EraseCommand implements Callable<Integer> {

    private static final String ACTOR = "operator";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "the configuration of the service")
    private Path config = Path.of("");

    @Option(names = "--company", required = true, paramLabel = "ID", description = "whose data is removed")
    private String company = "";

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "how long to wait for work under way; without it, ${DEFAULT-VALUE}")
    private int wait = 60;

    private EraseCommand() {}

    @Override
    public Integer call() {
        ServeSettings settings;
        CompanyId id;
        try {
            settings = ServeSettings.of(ConfigFile.read(config, name -> Optional.ofNullable(System.getenv(name))));
            id = new CompanyId(company);
        } catch (ConfigException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        int code = Service.operate(settings, assistant -> erase(assistant.eraseCompany(), id));
        boolean configured = settings.companies().stream()
                .anyMatch(known -> known.company().id().equals(id));
        if (code == ExitCode.OK && configured) {
            out().println(config + " still names it: with the next start it is there again, and new");
        }
        return code;
    }

    private int erase(EraseCompany erasing, CompanyId id) {
        EraseCompany.Erasure erasure = erasing.erase(id, ACTOR);
        for (int i = 0; i < wait && erasure instanceof EraseCompany.StillAtWork; i++) {
            pause();
            erasure = erasing.erase(id, ACTOR);
        }
        if (erasure instanceof EraseCompany.Erased erased) {
            out().println("erased: " + erased.submissions() + " messages, " + erased.documents() + " documents, "
                    + erased.drafts() + " drafts");
            return ExitCode.OK;
        }
        out().println(
                        erasure instanceof EraseCompany.StillAtWork work
                                ? work.pieces()
                                        + " pieces of work are under way: nothing is erased yet, ask again later"
                                : "nothing is known of such a company");
        return ExitCode.SOFTWARE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
