package org.paymentassistant.benchmarks.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Recognition by the program {@code ocrmypdf}, with what it offers for scans that lie askew, and our languages.
 *
 * @param program started once for each file
 */
record OcrMyPdf(OtherProgram program) {

    private static final double A4_SHORT_SIDE_INCHES = 8.27;

    /** The words of a scan; none where the program refuses it. */
    WordBag words(Path scan) throws IOException {
        Path text = Files.createTempFile("payment-assistant-bench", ".txt");
        Path pdf = Files.createTempFile("payment-assistant-bench", ".pdf");
        try {
            program.time(arguments(scan, text, pdf));
            return WordBag.of(Files.readString(text));
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(pdf);
        }
    }

    private static List<String> arguments(Path scan, Path text, Path pdf) {
        List<String> arguments = new ArrayList<>(List.of(
                "--rotate-pages",
                "--deskew",
                "--force-ocr",
                "--output-type",
                "pdf",
                "--jobs",
                "1",
                "-l",
                "fra+deu+eng",
                "--sidecar",
                text.toString()));
        if (!scan.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            arguments.addAll(List.of("--image-dpi", Long.toString(dotsPerInch(scan))));
        }
        arguments.addAll(List.of(scan.toString(), pdf.toString()));
        return arguments;
    }

    /** Pictures are taken for pages as wide as A4, as we take them. */
    private static long dotsPerInch(Path scan) {
        BufferedImage picture = PagePictures.of(scan).get(0);
        return Math.round(Math.min(picture.getWidth(), picture.getHeight()) / A4_SHORT_SIDE_INCHES);
    }
}
