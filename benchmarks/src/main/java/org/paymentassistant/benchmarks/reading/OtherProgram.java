package org.paymentassistant.benchmarks.reading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of the machine, started once for each file.
 *
 * @param path where it is
 */
record OtherProgram(Path path) {

    private static final long LONGEST_SECONDS = 300;

    /** The program of this name, where it is installed. */
    static Optional<OtherProgram> named(String name) {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(OtherProgram::new)
                .findFirst();
    }

    /** How long a run takes from the start to the end of the process, its output thrown away. */
    Duration time(List<String> arguments) {
        return run(arguments, ProcessBuilder.Redirect.DISCARD);
    }

    /** What a run says. */
    String output(List<String> arguments) {
        try {
            Path file = Files.createTempFile("payment-assistant-bench", ".txt");
            try {
                run(arguments, ProcessBuilder.Redirect.to(file.toFile()));
                return Files.readString(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration run(List<String> arguments, ProcessBuilder.Redirect output) {
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        long start = System.nanoTime();
        try {
            Process process = builder.start();
            try {
                if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException(path + " does not end");
                }
            } finally {
                process.destroyForcibly();
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
