package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.ocr.layout.PageLayout;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Word;

/** Parts the words that a person sees on a page from those that only the file holds. */
final class SeenText {

    private static final double MOSTLY = 0.75;

    private final Covers covers;
    private final PageGeometry geometry;
    private final @Nullable Visibility visibility;

    SeenText(Covers covers, PageGeometry geometry, BufferedImage picture) {
        this.covers = covers;
        this.geometry = geometry;
        this.visibility = new Visibility(picture, geometry.width(), geometry.height());
    }

    /** Over glyphs of which it is known without a picture whether they are seen. */
    SeenText(Covers covers, PageGeometry geometry) {
        this.covers = covers;
        this.geometry = geometry;
        this.visibility = null;
    }

    PdfText of(List<Glyph> drawn) {
        Map<Optional<Concealment>, List<Glyph>> parts = new LinkedHashMap<>();
        for (Glyph glyph : Repetitions.without(drawn)) {
            parts.computeIfAbsent(concealment(glyph), c -> new ArrayList<>()).add(glyph);
        }
        List<Word> seen = new ArrayList<>();
        Map<Concealment, List<Word>> hidden = new EnumMap<>(Concealment.class);
        parts.forEach((concealment, glyphs) -> {
            for (Word word : WordBuilder.words(glyphs)) {
                concealment
                        .or(() -> concealment(word))
                        .ifPresentOrElse(
                                reason -> hidden.computeIfAbsent(reason, r -> new ArrayList<>())
                                        .add(word),
                                () -> seen.add(word));
            }
        });
        List<HiddenText> lines = new ArrayList<>();
        hidden.forEach((reason, words) -> PageLayout.blocks(words).stream()
                .flatMap(block -> block.lines().stream())
                .forEach(line -> lines.add(new HiddenText(line, reason))));
        return new PdfText(seen, lines);
    }

    private Optional<Concealment> concealment(Word word) {
        return visibility == null
                ? Optional.empty()
                : visibility.concealment(word.box(), word.style().colour());
    }

    private Optional<Concealment> concealment(Glyph glyph) {
        if (glyph.concealment().isPresent() || glyph.isBlank()) {
            return glyph.concealment();
        }
        Box box = glyph.box();
        if (!geometry.contains(box.centreX(), box.centreY())) {
            return Optional.of(Concealment.OFF_PAGE);
        }
        return covers.covered(box, glyph.order()) > MOSTLY ? Optional.of(Concealment.COVERED) : Optional.empty();
    }
}
