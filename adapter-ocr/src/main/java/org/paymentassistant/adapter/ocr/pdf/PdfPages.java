package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Word;

/** The pages of an open PDF: their words, and their pictures. Not thread-safe. */
public final class PdfPages {

    private static final float POINTS_PER_INCH = 72;
    private static final float SMALLEST_SEEN = 2;
    private static final double MOST_PIXELS = 30_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Over an open document, which the caller closes. */
    public PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page as a person sees it upright, in points. */
    public double width(int index) {
        PDPage page = document.getPage(index);
        return isTurned(page) ? box(page).getHeight() : box(page).getWidth();
    }

    /** Height of a page as a person sees it upright, in points. */
    public double height(int index) {
        PDPage page = document.getPage(index);
        return isTurned(page) ? box(page).getWidth() : box(page).getHeight();
    }

    /** The page's picture in grey, at a resolution that is lowered where the page is very large. */
    public BufferedImage render(int index, int dotsPerInch) throws IOException {
        double pixels = width(index) * height(index) * Math.pow(dotsPerInch / POINTS_PER_INCH, 2);
        double shrink = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
        return renderer.renderImageWithDPI(index, (float) (dotsPerInch * shrink), ImageType.GRAY);
    }

    /** The page's words; those that cannot be seen are told apart, with the help of its picture. */
    public PdfText text(int index, BufferedImage picture) throws IOException {
        PDPage page = document.getPage(index);
        List<Glyph> glyphs = new GlyphCollector(new OptionalContent(document)).collect(page);
        Map<Integer, List<Glyph>> seen = new LinkedHashMap<>();
        Map<Concealment, List<Glyph>> hidden = new LinkedHashMap<>();
        for (Glyph glyph : glyphs) {
            concealment(glyph)
                    .ifPresentOrElse(
                            reason -> hidden.computeIfAbsent(reason, r -> new ArrayList<>())
                                    .add(glyph),
                            () -> seen.computeIfAbsent(quarterTurns(glyph.direction()), d -> new ArrayList<>())
                                    .add(glyph));
        }
        return classify(index, seen, hidden, new Visibility(picture, width(index), height(index)));
    }

    private PdfText classify(
            int index, Map<Integer, List<Glyph>> seen, Map<Concealment, List<Glyph>> hidden, Visibility visibility) {
        List<Word> words = new ArrayList<>();
        List<HiddenText> hiddenText = new ArrayList<>();
        seen.forEach((direction, glyphs) -> {
            for (Word word : WordBuilder.words(glyphs, direction, width(index), height(index))) {
                visibility
                        .concealment(word.box())
                        .ifPresentOrElse(
                                reason -> hiddenText.add(new HiddenText(new Line(List.of(word)), reason)),
                                () -> words.add(word));
            }
        });
        hidden.forEach((reason, glyphs) -> WordBuilder.words(glyphs, 0, width(index), height(index))
                .forEach(word -> hiddenText.add(new HiddenText(new Line(List.of(word)), reason))));
        return new PdfText(words, hiddenText);
    }

    private static java.util.Optional<Concealment> concealment(Glyph glyph) {
        if (glyph.invisible()) {
            return java.util.Optional.of(Concealment.INVISIBLE);
        }
        if (glyph.switchedOff()) {
            return java.util.Optional.of(Concealment.SWITCHED_OFF);
        }
        return glyph.fontSize() < SMALLEST_SEEN ? java.util.Optional.of(Concealment.TINY) : java.util.Optional.empty();
    }

    private static int quarterTurns(int direction) {
        return Math.floorMod(Math.round(direction / 90f) * 90, 360);
    }

    private static boolean isTurned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    private static PDRectangle box(PDPage page) {
        return page.getCropBox();
    }
}
