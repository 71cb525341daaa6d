package org.paymentassistant.samples.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.paymentassistant.samples.truth.Box;
import org.paymentassistant.samples.truth.FileContent;

/** Prints a PDF and scans or photographs it again. Stateless and thread-safe. */
public final class ScanSimulator {
    private static final int PAPER = 0xF4F4F4;
    private static final int TABLE = 0x4A4038;

    /**
     * Makes a picture of each page.
     *
     * @param pdf a PDF that opens without password
     * @param dirt how the pages are spoiled
     * @param random the source of chance for noise
     * @return the pictures in the order of the pages
     */
    public List<ScannedPage> scan(FileContent pdf, Dirt dirt, RandomGenerator random) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<ScannedPage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(spoiled(renderer.renderImageWithDPI(page, dirt.dpi(), ImageType.RGB), dirt, random));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("Scan of a sample", e);
        }
    }

    private static ScannedPage spoiled(BufferedImage page, Dirt dirt, RandomGenerator random) {
        Homography map = map(page, dirt);
        boolean still = dirt.skew() == 0 && dirt.tilt() == 0;
        BufferedImage moved = still ? page : Warp.apply(page, map, dirt.tilt() > 0 ? TABLE : PAPER);
        double scale = dirt.dpi() / 72.0;
        return new ScannedPage(
                Tone.apply(moved, dirt, random), dirt.dpi(), box -> scaled(map.map(scaled(box, scale)), 1 / scale));
    }

    private static Homography map(BufferedImage page, Dirt dirt) {
        Homography turned = Homography.rotation(dirt.skew(), page.getWidth() / 2.0, page.getHeight() / 2.0);
        double across = dirt.tilt() / page.getWidth();
        return Homography.tilt(across, across / 2).after(turned);
    }

    private static Box scaled(Box box, double factor) {
        return new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor);
    }
}
