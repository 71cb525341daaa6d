package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.paymentassistant.adapter.ocr.image.DisplayPicture;
import org.paymentassistant.adapter.ocr.image.ImageFile;
import org.paymentassistant.adapter.ocr.layout.Turn;
import org.paymentassistant.adapter.ocr.pdf.PageView;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Draws pages within this process; for files that are not trusted see {@link GuardedDocumentReader}. Thread-safe. */
public final class InProcessPageDrawing implements PageDrawing {

    private static final double A4_SHORT_SIDE = 595;

    private final ReadingLimits limits;

    /** A drawing with the given limits. */
    public InProcessPageDrawing(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public DrawResult draw(SourceDocument document, int page) {
        try {
            return new DrawResult.Drawn(draw(document.content(), page));
        } catch (Refusal refusal) {
            return new DrawResult.Refused(refusal.reason());
        } catch (StackOverflowError e) {
            return new DrawResult.Refused(ReasonCode.TOO_COMPLEX);
        }
    }

    private PagePicture draw(Content content, int page) throws Refusal {
        if (content.isEmpty()) {
            throw new Refusal(ReasonCode.EMPTY_FILE);
        }
        if (content.size() > limits.bytes()) {
            throw new Refusal(ReasonCode.TOO_LARGE);
        }
        if (page < 1 || page > limits.pagesRead()) {
            throw new Refusal(ReasonCode.NO_TEXT_FOUND);
        }
        return switch (FileKind.of(content)) {
            case PDF -> pdf(content, page);
            case PNG, JPEG, TIFF -> image(content, page);
            case ZIP -> draw(ZippedDocument.in(content, limits.bytes()), page);
            case XML, OTHER -> throw new Refusal(ReasonCode.UNSUPPORTED_TYPE);
        };
    }

    private PagePicture pdf(Content content, int page) throws Refusal {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            PdfPages pages = new PdfPages(document, limits.pixels());
            if (pages.count() > limits.pages()) {
                throw new Refusal(ReasonCode.TOO_COMPLEX);
            }
            if (page > pages.count()) {
                throw new Refusal(ReasonCode.NO_TEXT_FOUND);
            }
            return pdf(pages, page);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            throw new Refusal(ReasonCode.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
    }

    private static PagePicture pdf(PdfPages pages, int page) throws IOException, Refusal {
        PageView view = pages.view(page - 1, DisplayPicture.DOTS_PER_INCH);
        Turn turn = Turn.ofMost(view.text().words(), pages.width(page - 1), pages.height(page - 1));
        return picture(page, view.picture(), turn);
    }

    private PagePicture image(Content content, int page) throws Refusal {
        List<BufferedImage> pictures = ImageFile.read(content, limits.pixels(), page);
        if (page > pictures.size()) {
            throw new Refusal(ReasonCode.NO_TEXT_FOUND);
        }
        BufferedImage picture = pictures.get(page - 1);
        double scale = A4_SHORT_SIDE / Math.min(picture.getWidth(), picture.getHeight());
        return picture(page, picture, new Turn(0, picture.getWidth() * scale, picture.getHeight() * scale));
    }

    private static PagePicture picture(int page, BufferedImage picture, Turn turn) throws Refusal {
        Content png = DisplayPicture.png(picture, turn, PageDrawing.MOST_BYTES);
        return new PagePicture(page, turn.turnedWidth(), turn.turnedHeight(), png);
    }
}
