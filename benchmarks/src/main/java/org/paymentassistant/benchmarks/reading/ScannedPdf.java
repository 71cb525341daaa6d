package org.paymentassistant.benchmarks.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.benchmarks.SampleFiles;

/**
 * A scan, and the PDF that was printed for it.
 *
 * @param scan a picture, or a PDF that holds one
 * @param original whose text is known
 */
record ScannedPdf(Path scan, Path original) {

    private static final String TRUTH = ".truth.json";
    private static final List<String> KINDS = List.of(".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of which {@code NAME.truth.json} beside the scan names the original in {@code variant_of}. */
    static List<ScannedPdf> below(List<Path> folders) throws IOException {
        return SampleFiles.below(folders, 0).stream()
                .filter(file -> file.toString().endsWith(TRUTH))
                .flatMap(truth -> of(truth).stream())
                .toList();
    }

    private static Optional<ScannedPdf> of(Path truth) {
        JsonNode said = said(truth);
        String original = said.path("variant_of").asText();
        if (!said.path("kind").asText().equals("scanned")
                || !original.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.empty();
        }
        String name = truth.getFileName().toString();
        String base = name.substring(0, name.length() - TRUTH.length());
        return Stream.of(truth.resolveSibling(original))
                .filter(Files::exists)
                .flatMap(printed -> KINDS.stream()
                        .map(kind -> truth.resolveSibling(base + kind))
                        .filter(Files::exists)
                        .map(scan -> new ScannedPdf(scan, printed)))
                .findFirst();
    }

    private static JsonNode said(Path truth) {
        try {
            return JSON.readTree(truth.toFile());
        } catch (IOException e) {
            throw new IllegalArgumentException("no truth: " + truth, e);
        }
    }
}
