package org.paymentassistant.benchmarks.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.paymentassistant.adapter.ocr.GuardedDocumentReader;
import org.paymentassistant.adapter.ocr.code.PaymentCodeReader;
import org.paymentassistant.adapter.ocr.engine.TesseractLibrary;
import org.paymentassistant.domain.document.SourceDocument;

/** Reads files, and lets others read them. */
final class Races {

    private static final List<String> LANGUAGES = List.of("fra", "deu", "eng");

    private final GuardedDocumentReader reader;

    Races(GuardedDocumentReader reader) {
        this.reader = reader;
    }

    /** Text PDFs, against a program that writes their text. */
    Race text(List<Path> files, OtherProgram other) {
        Race race = Race.none();
        for (Path file : files) {
            SourceDocument document = document(file);
            race = race.with(
                    () -> timeOf(document),
                    () -> other.time(List.of("-layout", "-l", "20", file.toString(), "/dev/null")));
        }
        return race;
    }

    /** Scans, against the recognition program on the pictures of their pages, with our language data. */
    Race scans(List<Path> files, OtherProgram other, Path folder) {
        TesseractLibrary.load(folder, LANGUAGES);
        Race race = Race.none();
        for (Path file : files) {
            SourceDocument document = document(file);
            List<Path> pictures = written(PagePictures.of(file), folder);
            race = race.with(
                    () -> timeOf(document),
                    () -> pictures.stream()
                            .map(picture -> other.time(recognition(picture, folder)))
                            .reduce(Duration.ZERO, Duration::plus));
        }
        return race;
    }

    private static List<String> recognition(Path picture, Path data) {
        return List.of(
                picture.toString(),
                "-",
                "--tessdata-dir",
                data.toString(),
                "-l",
                String.join("+", LANGUAGES),
                "-c",
                "tessedit_create_tsv=1");
    }

    /** Milliseconds for the search for payment codes on a page, the best of three, in the mean over all pages. */
    static double codeMillis(List<Path> files) {
        List<Double> times = new ArrayList<>();
        for (Path file : files) {
            for (BufferedImage page : PagePictures.of(file)) {
                Duration best = Race.none()
                        .with(() -> codeTime(page), () -> Duration.ZERO)
                        .ours();
                times.add(best.toNanos() / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static Duration codeTime(BufferedImage page) {
        long start = System.nanoTime();
        PaymentCodeReader.read(page, 1, 1);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration timeOf(SourceDocument document) {
        long start = System.nanoTime();
        reader.read(document);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static SourceDocument document(Path file) {
        try {
            return SourceDocument.of("file", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> written(List<BufferedImage> pictures, Path folder) {
        List<Path> files = new ArrayList<>();
        for (BufferedImage picture : pictures) {
            Path file = folder.resolve("page" + files.size() + ".png");
            try {
                ImageIO.write(picture, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.add(file);
        }
        return files;
    }
}
