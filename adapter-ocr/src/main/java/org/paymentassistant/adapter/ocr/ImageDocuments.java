package org.paymentassistant.adapter.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.adapter.ocr.code.PaymentCodeReader;
import org.paymentassistant.adapter.ocr.code.PictureCodes;
import org.paymentassistant.adapter.ocr.image.ImageFile;
import org.paymentassistant.adapter.ocr.layout.PageLayout;
import org.paymentassistant.adapter.ocr.layout.Turn;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;

/** Reads image files: each picture is taken for a page of paper as wide as A4. */
final class ImageDocuments {

    private static final double SHORT_SIDE = 595;

    private final PictureWords words;
    private final ReadingLimits limits;

    ImageDocuments(PictureWords words, ReadingLimits limits) {
        this.words = words;
        this.limits = limits;
    }

    ReadDocument read(Content content) throws Refusal {
        List<Page> pages = new ArrayList<>();
        List<PaymentCode> codes = new ArrayList<>();
        for (BufferedImage picture : ImageFile.read(content, limits.pixels(), limits.pagesRead())) {
            addPage(picture, pages, codes);
        }
        return new ReadDocument(pages, List.of(), codes, List.of());
    }

    private void addPage(BufferedImage picture, List<Page> pages, List<PaymentCode> codes) {
        int number = pages.size() + 1;
        double pointsPerPixel = SHORT_SIDE / Math.min(picture.getWidth(), picture.getHeight());
        PictureWords.Recognised recognised =
                words.recognise(picture, pointsPerPixel, number <= limits.pagesReadThoroughly());
        Turn turn =
                new Turn(recognised.turn(), picture.getWidth() * pointsPerPixel, picture.getHeight() * pointsPerPixel);
        PictureCodes.of(picture, number, pointsPerPixel).stream()
                .map(code -> PaymentCodeReader.moved(code, turn::box))
                .forEach(codes::add);
        pages.add(new Page(
                number,
                turn.turnedWidth(),
                turn.turnedHeight(),
                PageLayout.blocks(recognised.words().stream().map(turn::word).toList()),
                List.of()));
    }
}
