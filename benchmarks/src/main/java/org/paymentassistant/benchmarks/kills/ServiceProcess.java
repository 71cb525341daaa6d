package org.paymentassistant.benchmarks.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service as a process of its own. */
final class ServiceProcess implements AutoCloseable {

    private static final int LONGEST_END = 20;

    private final Path config;
    private final Path log;
    private final Map<String, String> environment;
    private Process process;

    ServiceProcess(Path config, Path log, Map<String, String> environment) throws IOException {
        this.config = config;
        this.log = log;
        this.environment = environment;
        this.process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "end the service"));
    }

    private Process start() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.paymentassistant.example.Main",
                "serve",
                "--config",
                config.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Where it has ended, it begins again. */
    void keepRunning() throws IOException {
        if (!process.isAlive()) {
            process = start();
        }
    }

    /** kill -9 */
    void kill() {
        Process unused = process.destroyForcibly().onExit().join();
    }

    /** Stands still, as in a long pause of its memory management, until it is let go on. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int unused = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END, TimeUnit.SECONDS)
                .join();
        Process unused = process.destroyForcibly();
    }
}
