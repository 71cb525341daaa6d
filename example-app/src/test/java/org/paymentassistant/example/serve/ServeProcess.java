package org.paymentassistant.example.serve;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.paymentassistant.example.Main;

/** {@code ./assistant serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final Path out;
    private final Path log;

    private ServeProcess(Process process, Path out, Path log) {
        this.process = process;
        this.out = out;
        this.log = log;
    }

    static ServeProcess start(Path configuration, Path folder, String name) throws IOException {
        Path out = folder.resolve(name + ".out");
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--log",
                "json",
                "--config",
                configuration.toString());
        builder.environment().put("PW", Surroundings.PASSWORD);
        builder.redirectOutput(out.toFile()).redirectError(log.toFile());
        ServeProcess started = new ServeProcess(builder.start(), out, log);
        await().atMost(START)
                .until(() -> !started.process.isAlive()
                        || started.lineAfter("ready: ").length() > 0);
        return started;
    }

    /** What stands after the beginning of a line that was printed, empty where there is none. */
    String lineAfter(String beginning) throws IOException {
        return Files.readAllLines(out).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** Tells it to end, as an orchestrator does, and gives how long that took. */
    Duration terminate() throws InterruptedException {
        long before = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
