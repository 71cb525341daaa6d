package org.paymentassistant.adapter.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.paymentassistant.adapter.ocr.code.PaymentCodeReader;
import org.paymentassistant.adapter.ocr.image.GreyImage;
import org.paymentassistant.adapter.ocr.image.Ink;
import org.paymentassistant.adapter.ocr.layout.PageLayout;
import org.paymentassistant.adapter.ocr.layout.Turn;
import org.paymentassistant.adapter.ocr.pdf.PageView;
import org.paymentassistant.adapter.ocr.pdf.PdfPages;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Reads one page of a PDF: its text layer where a person would read the same, else its picture. */
final class PdfPageReader {

    private static final int OVERVIEW_DPI = 150;
    private static final int OCR_DPI = 300;
    private static final double LARGE_PART = 0.3;

    private final PictureWords pictureWords;

    private final int thorough;

    /** Looks twice at so many pages, from the first on. */
    PdfPageReader(PictureWords pictureWords, int thorough) {
        this.pictureWords = pictureWords;
        this.thorough = thorough;
    }

    /** A page with the payment codes on it. */
    record Reading(Page page, List<PaymentCode> codes) {}

    Reading read(PdfPages pdf, int index) throws IOException, Refusal {
        PageView view = pdf.sparingView(index, OVERVIEW_DPI);
        double width = pdf.width(index);
        double height = pdf.height(index);
        List<Word> seen = view.text().words();
        TextLayer.Quality quality = TextLayer.quality(seen, part(view.pictures(), width, height));
        if (quality == TextLayer.Quality.GOOD
                || (quality == TextLayer.Quality.FEW && saysAll(pdf.view(index, OVERVIEW_DPI), seen, width))) {
            return reading(
                    index + 1,
                    seen,
                    view.text().hiddenText(),
                    Turn.ofMost(seen, width, height),
                    codes(pdf, index, view));
        }
        if (part(view.missingPictures(), width, height) > LARGE_PART) {
            throw new Refusal(ReasonCode.UNREADABLE_SCAN);
        }
        BufferedImage picture = pdf.render(index, OCR_DPI);
        PictureWords.Recognised recognised =
                pictureWords.recognise(picture, width / picture.getWidth(), index < thorough);
        List<Word> words =
                quality == TextLayer.Quality.GAPS ? PatchedText.of(seen, recognised.words()) : recognised.words();
        if (words.isEmpty() && !view.missingPictures().isEmpty()) {
            throw new Refusal(ReasonCode.UNREADABLE_SCAN);
        }
        return reading(
                index + 1,
                words,
                LayerCheck.of(view.text().hiddenText(), words),
                new Turn(recognised.turn(), width, height),
                codes(picture, width, index + 1, view));
    }

    /** Whether nothing is drawn on the page but its few words. */
    private static boolean saysAll(PageView view, List<Word> seen, double width) {
        BufferedImage grey = GreyImage.of(view.picture());
        return view.missingPictures().isEmpty()
                && !Ink.isBeside(grey, seen.stream().map(Word::box).toList(), width / grey.getWidth());
    }

    private static List<PaymentCode> codes(PdfPages pdf, int index, PageView view) throws IOException, Refusal {
        Optional<Box> drawn = view.drawn();
        if (drawn.isEmpty()) {
            return List.of();
        }
        PaymentCodeReader.Found found = codes(view.picture(), pdf.width(index), index + 1, drawn.get());
        return found.promising()
                ? codes(pdf.render(index, OCR_DPI), pdf.width(index), index + 1, drawn.get())
                        .codes()
                : found.codes();
    }

    /** On a page of which there is a fine picture already, the overview is looked at last. */
    private static List<PaymentCode> codes(BufferedImage fine, double width, int number, PageView view) {
        if (view.drawn().isEmpty()) {
            return List.of();
        }
        Box drawn = view.drawn().get();
        PaymentCodeReader.Found found = codes(fine, width, number, drawn);
        return found.promising() ? codes(view.picture(), width, number, drawn).codes() : found.codes();
    }

    /** The codes in a part of a picture. */
    private static PaymentCodeReader.Found codes(BufferedImage page, double width, int number, Box part) {
        double pointsPerPixel = width / page.getWidth();
        int left = (int) (part.x() / pointsPerPixel);
        int top = (int) (part.y() / pointsPerPixel);
        int right = Math.min(page.getWidth(), (int) Math.ceil(part.right() / pointsPerPixel));
        int bottom = Math.min(page.getHeight(), (int) Math.ceil(part.bottom() / pointsPerPixel));
        if (right <= left || bottom <= top) {
            return new PaymentCodeReader.Found(List.of(), false);
        }
        BufferedImage picture = GreyImage.part(page, new Rectangle(left, top, right - left, bottom - top));
        PaymentCodeReader.Found found = PaymentCodeReader.read(picture, number, pointsPerPixel);
        UnaryOperator<Box> back = box ->
                new Box(box.x() + left * pointsPerPixel, box.y() + top * pointsPerPixel, box.width(), box.height());
        return new PaymentCodeReader.Found(
                found.codes().stream()
                        .map(code -> PaymentCodeReader.moved(code, back))
                        .toList(),
                found.promising());
    }

    private static Reading reading(
            int number, List<Word> words, List<HiddenText> hidden, Turn turn, List<PaymentCode> codes) {
        List<PaymentCode> turned = codes.stream()
                .map(code -> PaymentCodeReader.moved(code, turn::box))
                .toList();
        Page page = new Page(
                number,
                turn.turnedWidth(),
                turn.turnedHeight(),
                PageLayout.blocks(words.stream().map(turn::word).toList()),
                hidden.stream().map(text -> turned(text, turn)).toList());
        return new Reading(page, turned);
    }

    private static HiddenText turned(HiddenText text, Turn turn) {
        return new HiddenText(
                new Line(text.line().words().stream().map(turn::word).toList()), text.concealment());
    }

    private static double part(List<Box> boxes, double width, double height) {
        List<Box> within = new ArrayList<>();
        boxes.stream().filter(new Box(0, 0, width, height)::intersects).forEach(within::add);
        double area = within.stream()
                .mapToDouble(box -> Math.min(width, box.width()) * Math.min(height, box.height()))
                .sum();
        return area / (width * height);
    }
}
