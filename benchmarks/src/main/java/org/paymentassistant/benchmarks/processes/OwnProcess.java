package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that can be killed, stopped and started again, with the processes that it has started. */
public final class OwnProcess implements AutoCloseable {

    private static final int LONGEST_END = 20;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    private OwnProcess(List<String> command, Map<String, String> environment, Path log) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.process = begin();
        Runtime.getRuntime().addShutdownHook(new Thread(this::killAll, "end a process"));
    }

    /** Starts a program; what it writes is added to the log. */
    static OwnProcess start(List<String> command, Path log) {
        return new OwnProcess(command, Map.of(), log);
    }

    /** Starts a class of ours. */
    static OwnProcess java(String main, List<String> arguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        return new OwnProcess(command, environment, log);
    }

    /** Starts the service as it is started in earnest, with all that Java makes of it in time. */
    public static OwnProcess service(Path config, Map<String, String> environment, Path log) {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.paymentassistant.example.Main",
                "serve",
                "--config",
                config.toString());
        return new OwnProcess(command, environment, log);
    }

    /** Its number among the processes. */
    public synchronized long pid() {
        return process.pid();
    }

    private Process begin() {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("a process cannot be started", e);
        }
    }

    /** Whether it has not ended. */
    public synchronized boolean isRunning() {
        return process.isAlive();
    }

    /** Where it has ended, it begins again. */
    public synchronized void keepRunning() {
        if (!process.isAlive()) {
            process = begin();
        }
    }

    /** kill -9, for it alone: what it has started must see to its own end. */
    public synchronized void kill() {
        Process unused = process.destroyForcibly().onExit().join();
    }

    /** kill -9, for it and all that it has started. */
    public synchronized void killAll() {
        List<ProcessHandle> children = process.descendants().toList();
        kill();
        children.forEach(ProcessHandle::destroyForcibly);
        // what starts next needs their ports
        children.forEach(child -> child.onExit().join());
    }

    /** Stands still, as in a long pause of its memory management, until it is let go on. */
    public void stop() {
        signal("STOP");
    }

    /** Goes on after a stop. */
    public void goOn() {
        signal("CONT");
    }

    private synchronized void signal(String name) {
        try {
            int unused = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END, TimeUnit.SECONDS)
                .join();
        killAll();
    }
}
