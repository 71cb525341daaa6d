package org.paymentassistant.adapter.ocr.guard;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child process. Used by one thread at a time. */
final class ReadingChild {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingChild.class);
    private static final int OUT_OF_MEMORY_EXIT = 3;
    private static final long START_SECONDS = 60;
    private static final long END_SECONDS = 5;

    private final GuardSettings settings;
    private final Process process;
    private final Path folder;
    private final DataOutputStream output;
    private final DataInputStream input;
    private boolean warm;
    private boolean spent;
    private int documents;

    private ReadingChild(GuardSettings settings, Process process, Path folder) {
        this.settings = settings;
        this.process = process;
        this.folder = folder;
        this.output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.input = new DataInputStream(process.getInputStream());
    }

    static ReadingChild start(GuardSettings settings, Path parentFolder) {
        try {
            Path folder = Files.createTempDirectory(parentFolder, "child");
            ProcessBuilder builder = new ProcessBuilder(ChildCommand.of(settings, folder, parentFolder));
            Map<String, String> environment = builder.environment();
            environment.clear();
            environment.put("LANG", "C.UTF-8");
            environment.put("OMP_THREAD_LIMIT", "1");
            builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            return new ReadingChild(settings, builder.start(), folder);
        } catch (IOException e) {
            throw new TransientAssistantException("no reading process can be started", e);
        }
    }

    boolean isUsable() {
        return !spent && process.isAlive();
    }

    ReadResult read(Content content, ScheduledExecutorService watch) {
        awaitWarm(watch);
        documents++;
        try (ReadingWatch limits = ReadingWatch.start(process, settings, settings.wallTime(), watch)) {
            try {
                return exchange(content);
            } catch (IOException e) {
                spent = true;
                return new ReadResult.Refused(reason(limits));
            }
        }
    }

    private ReadResult exchange(Content content) throws IOException {
        Frames.write(output, content.bytes());
        byte[] answer = Frames.read(input, settings.outputBytes());
        ChildAnswer decoded = ChildAnswer.decode(answer);
        spent = decoded.spent() || documents >= settings.documentsPerChild();
        return decoded.result();
    }

    private ReasonCode reason(ReadingWatch limits) {
        Kill.now(process);
        ReasonCode reason = limits.reason().orElseGet(this::reasonOfExit);
        LOG.info("a reading process ended: {}", reason);
        return reason;
    }

    private ReasonCode reasonOfExit() {
        try {
            boolean ended = process.waitFor(END_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == OUT_OF_MEMORY_EXIT
                    ? ReasonCode.TOO_COMPLEX
                    : ReasonCode.READ_CRASHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ReasonCode.READ_CRASHED;
        }
    }

    private void awaitWarm(ScheduledExecutorService watch) {
        if (warm) {
            return;
        }
        try (ReadingWatch limits =
                ReadingWatch.start(process, settings, java.time.Duration.ofSeconds(START_SECONDS), watch)) {
            Frames.read(input, Frames.GREETING.length);
            warm = limits.reason().isEmpty();
        } catch (IOException e) {
            spent = true;
            Kill.now(process);
            throw new TransientAssistantException("a reading process does not start", e);
        }
    }

    void end() {
        Kill.now(process);
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(folder);
    }
}
