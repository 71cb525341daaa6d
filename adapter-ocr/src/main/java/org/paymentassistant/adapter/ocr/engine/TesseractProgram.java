package org.paymentassistant.adapter.ocr.engine;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;

/**
 * Tesseract as a program of its own, started for each picture: slower than the library, but it cannot take this process
 * down with it. Thread-safe.
 */
public final class TesseractProgram implements OcrEngine {

    private static final int OUT_OF_TIME = -1;

    private final Path program;
    private final Path data;
    private final String languages;
    private final Duration longest;

    /**
     * An engine.
     *
     * @param program the executable; libraries beside it are found
     * @param data the folder of the language data
     * @param languages joined by {@code +}
     * @param longest that a picture may take
     */
    public TesseractProgram(Path program, Path data, String languages, Duration longest) {
        this.program = program;
        this.data = data;
        this.languages = languages;
        this.longest = longest;
    }

    @Override
    public List<OcrWord> recognise(BufferedImage grey, int dotsPerInch, Segmentation segmentation) {
        try {
            Path folder = Files.createTempDirectory("payment-assistant-page");
            Path picture = folder.resolve("page.pgm");
            Path answer = folder.resolve("page.tsv");
            try {
                write(grey, picture);
                run(picture, dotsPerInch, segmentation);
                return Files.exists(answer) ? TsvWords.of(Files.readString(answer, StandardCharsets.UTF_8)) : List.of();
            } finally {
                Files.deleteIfExists(picture);
                Files.deleteIfExists(answer);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new TransientAssistantException("the OCR program cannot be run", e);
        }
    }

    private void run(Path picture, int dotsPerInch, Segmentation segmentation) throws IOException {
        String base = picture.resolveSibling("page").toString();
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                picture.toString(),
                base,
                "--tessdata-dir",
                data.toString(),
                "-l",
                languages,
                "--psm",
                Integer.toString(segmentation.mode()),
                "--dpi",
                Integer.toString(dotsPerInch),
                "-c",
                "tessedit_create_tsv=1");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        int exit = exitOf(builder.start());
        if (exit == OUT_OF_TIME) {
            throw new TransientAssistantException("the OCR program takes too long");
        }
        if (exit != 0) {
            throw new PermanentAssistantException("the OCR program ended with " + exit);
        }
    }

    private int exitOf(Process process) {
        try {
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? process.exitValue() : OUT_OF_TIME;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OUT_OF_TIME;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(BufferedImage grey, Path file) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            output.write(
                    ("P5 " + grey.getWidth() + " " + grey.getHeight() + " 255\n").getBytes(StandardCharsets.US_ASCII));
            output.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
        }
    }
}
