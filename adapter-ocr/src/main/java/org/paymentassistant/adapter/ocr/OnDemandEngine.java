package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.ocr.engine.OcrEngine;
import org.paymentassistant.adapter.ocr.engine.Tess4jEngine;
import org.paymentassistant.adapter.ocr.engine.TesseractLibrary;

/** Unpacks the OCR engine when the first picture asks for it, so that text documents do not pay for it. */
final class OnDemandEngine implements OcrEngine, AutoCloseable {

    private static final List<String> LANGUAGES = List.of("fra", "deu", "eng", "nld", "ita", "spa");
    private static final String USED = "fra+deu+eng";

    private final @Nullable Path given;
    private @Nullable Path folder;
    private @Nullable Tess4jEngine engine;

    private OnDemandEngine(@Nullable Path given) {
        this.given = given;
    }

    /** Unpacked to a temporary folder that is removed on closing. */
    static OnDemandEngine ofItsOwn() {
        return new OnDemandEngine(null);
    }

    /** Unpacked to a folder that stays. */
    static OnDemandEngine in(Path folder) {
        return new OnDemandEngine(folder);
    }

    @Override
    public List<OcrWord> recognise(BufferedImage grey, int dotsPerInch, Segmentation segmentation) {
        return engine().recognise(grey, dotsPerInch, segmentation);
    }

    private synchronized Tess4jEngine engine() {
        Tess4jEngine known = engine;
        if (known == null) {
            try {
                Path unpacked = given == null ? Files.createTempDirectory("payment-assistant-ocr") : given;
                folder = given == null ? unpacked : null;
                known = new Tess4jEngine(TesseractLibrary.load(unpacked, LANGUAGES), USED);
                engine = known;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
        if (folder != null) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
