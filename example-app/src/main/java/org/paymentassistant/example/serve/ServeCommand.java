package org.paymentassistant.example.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.paymentassistant.example.ops.JsonLogProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the assistant as a service until the process is told to end. */
@Command(
        name = "serve",
        description = "Runs the assistant with the mail server, database and bank of a configuration file. It stops"
                + " orderly when the process is told to end.",
        footer = {
            "",
            "A documented configuration to begin with:",
            "example-app/src/main/resources/org/paymentassistant/example/serve/assistant.properties"
        })
public final class ServeCommand implements Callable<Integer> {

    /** Well within the half minute that orchestrators give before they kill. */
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "the configuration; secrets in it" + " refer to environment variables")
    private Path config = Path.of("");

    @Option(names = "--log", description = "how standard error is written: ${COMPLETION-CANDIDATES}; without it, text")
    private LogForm log = LogForm.text;

    @Option(names = "--check", description = "only says whether the configuration can be used; starts nothing")
    private boolean check;

    /** Named as they are written on the command line. */
    private enum LogForm {
        text,
        json
    }

    private ServeCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        if (log == LogForm.json) {
            JsonLogProvider.select();
        }
        PrintWriter out = spec.commandLine().getOut();
        ServeSettings settings;
        try {
            settings = ServeSettings.of(ConfigFile.read(config, name -> Optional.ofNullable(System.getenv(name))));
        } catch (ConfigException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        if (check) {
            out.println("The configuration is valid. Nothing was started or connected to.");
            return ExitCode.OK;
        }
        try (Service service = Service.start(settings)) {
            OrderlyStop.atEndOfProcess(service, TIME_TO_STOP);
            settings.companies()
                    .forEach(company ->
                            out.println(company.company().name().value() + ": " + service.assistantAddress(company)));
            out.println("pages: " + service.address() + "/documents");
            if (settings.users().isEmpty()) {
                out.println("nobody can sign in there yet: see user.NAME in the documented configuration");
            }
            out.println("health and metrics: " + service.operationsAddress());
            out.println("ready: " + service.address());
            out.flush();
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }
}
