package org.paymentassistant.adapter.ocr.guard;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.adapter.ocr.GuardSettings;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child process. Used by one thread at a time. */
final class ReadingChild {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingChild.class);
    private static final int OUT_OF_MEMORY_EXIT = 3;

    /** Ends by SIGHUP, SIGINT and SIGTERM, which come to all processes of a service that is stopped. */
    private static final Set<Integer> ASKED_TO_STOP = Set.of(129, 130, 143);

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

    boolean isRunning() {
        return process.isAlive();
    }

    boolean isUsable() {
        return !spent && process.isAlive() && !(warm && speaksUnasked());
    }

    /** Such words would be taken for the answer to the next document. */
    private boolean speaksUnasked() {
        try {
            return input.available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    <T> T ask(Question<T> question, ScheduledExecutorService watch) {
        awaitWarm(watch);
        documents++;
        spent = true;
        ReadingWatch limits = ReadingWatch.start(process, settings, watch);
        try {
            Question.Reply<T> answer = exchange(question);
            limits.stop();
            spent = answer.spent()
                    || documents >= settings.documentsPerChild()
                    || limits.reason().isPresent();
            return answer.result();
        } catch (IOException e) {
            limits.stop();
            ReasonCode reason = limits.reason().orElseGet(() -> reasonOf(e));
            LOG.info("a reading process ended: {}", reason);
            return question.refused(reason);
        } finally {
            limits.stop();
        }
    }

    private <T> Question.Reply<T> exchange(Question<T> question) throws IOException {
        Frames.write(output, question.message());
        return question.reply(Frames.read(input, settings.outputBytes()));
    }

    private ReasonCode reasonOf(IOException failure) {
        if (failure instanceof TooLongException) {
            return ReasonCode.TOO_COMPLEX;
        }
        return failure instanceof MalformedAnswerException ? ReasonCode.READ_CRASHED : reasonOfExit();
    }

    /** It ends by itself, or closed its output and lingers; it is killed in the latter case. */
    private ReasonCode reasonOfExit() {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                return ReasonCode.READ_CRASHED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientAssistantException("interrupted while a reading process ended", e);
        }
        if (ASKED_TO_STOP.contains(process.exitValue())) {
            throw new TransientAssistantException("a reading process was asked to stop, as when all are");
        }
        return process.exitValue() == OUT_OF_MEMORY_EXIT ? ReasonCode.TOO_COMPLEX : ReasonCode.READ_CRASHED;
    }

    private void awaitWarm(ScheduledExecutorService watch) {
        if (warm) {
            return;
        }
        ReadingWatch limits = ReadingWatch.start(process, settings, Duration.ofSeconds(START_SECONDS), watch);
        try {
            Frames.read(input, Frames.GREETING.length);
            limits.stop();
            if (limits.reason().isPresent() || speaksUnasked()) {
                throw new IOException("a process that was stopped, or speaks unasked");
            }
            warm = true;
        } catch (IOException e) {
            spent = true;
            Kill.now(process);
            throw new TransientAssistantException("a reading process does not start", e);
        } finally {
            limits.stop();
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
