package org.paymentassistant.benchmarks.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.adapter.ocr.image.ImageFile;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.domain.document.Content;

/** The pictures of a file's pages, for those that read pictures only. */
final class PagePictures {

    private static final int DOTS_PER_INCH = 300;
    private static final int MOST_PAGES = 20;
    private static final long MOST_PIXELS = 40_000_000;

    private PagePictures() {}

    /** In grey; PDFs at 300 dpi, image files as they are. */
    static List<BufferedImage> of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes[0] == '%' ? pages(bytes) : ImageFile.read(Content.of(bytes), MOST_PIXELS, MOST_PAGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalStateException("the file was read before", e);
        }
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException, Refusal {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfPages pages = new PdfPages(document, MOST_PIXELS);
            for (int i = 0; i < Math.min(MOST_PAGES, pages.count()); i++) {
                pictures.add(pages.render(i, DOTS_PER_INCH));
            }
        }
        return pictures;
    }
}
