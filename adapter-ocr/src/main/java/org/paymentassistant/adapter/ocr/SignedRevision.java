package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.paymentassistant.adapter.ocr.image.LookAlike;
import org.paymentassistant.adapter.ocr.pdf.BoundedParser;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.adapter.ocr.pdf.TooComplexException;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** Tells whether a signed PDF says or shows something else than what was signed. Signatures themselves are not checked. */
final class SignedRevision {

    private static final int RANGE_NUMBERS = 4;
    private static final int TRAILING_BYTES = 16;
    private static final int MOST_PAGES = 10;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int OVERVIEW_DPI = 72;

    private SignedRevision() {}

    static List<ReviewIssue> check(PDDocument document, Content content) {
        try {
            Optional<Integer> end =
                    signedEnd(document).filter(signed -> signed > 0 && signed < content.size() - TRAILING_BYTES);
            return end.isPresent() && differs(document, Arrays.copyOf(content.bytes(), end.get()))
                    ? List.of(ReviewIssue.ofDocument(Severity.ERROR, IssueCode.MODIFIED_AFTER_SIGNING, Map.of()))
                    : List.of();
        } catch (TooComplexException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** Where the part ends that the last signature covers. */
    private static Optional<Integer> signedEnd(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .map(PDSignature::getByteRange)
                .filter(range -> range != null && range.length == RANGE_NUMBERS)
                .map(range -> range[2] + range[3])
                .max(Integer::compare);
    }

    private static boolean differs(PDDocument document, byte[] signed) throws IOException {
        try (PDDocument before = BoundedParser.open(signed, MOST_PIXELS)) {
            return before.getNumberOfPages() != document.getNumberOfPages()
                    || !text(before).equals(text(document))
                    || looksOther(before, document);
        }
    }

    /** Whether a person sees something else, such as a picture over a sum. */
    private static boolean looksOther(PDDocument before, PDDocument after) throws IOException {
        PdfPages earlier = new PdfPages(before, MOST_PIXELS);
        PdfPages later = new PdfPages(after, MOST_PIXELS);
        for (int i = 0; i < Math.min(MOST_PAGES, earlier.count()); i++) {
            if (LookAlike.differ(picture(earlier, i), picture(later, i))) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage picture(PdfPages pages, int index) throws IOException {
        try {
            return pages.render(index, OVERVIEW_DPI);
        } catch (Refusal e) {
            throw new IOException("a page of a signed document is not drawn", e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(MOST_PAGES);
        return stripper.getText(document);
    }
}
