package org.paymentassistant.adapter.ocr.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.Concealment;

/** Judges glyphs that were not drawn by what is drawn behind and over them. */
final class SeenGlyphs {

    private static final double HARDLY = 0.15;
    private static final double MOSTLY = 0.75;

    private final Covers covers;
    private final Backdrop backdrop;

    SeenGlyphs(Covers covers, Backdrop backdrop) {
        this.covers = covers;
        this.backdrop = backdrop;
    }

    /** The glyphs, with why they are not seen; empty as soon as that is in doubt for one. */
    Optional<List<Glyph>> of(List<PlacedGlyph> placed) {
        List<Glyph> judged = new ArrayList<>();
        for (PlacedGlyph glyph : placed) {
            Optional<Glyph> one = judged(glyph);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            judged.add(one.get());
        }
        return Optional.of(judged);
    }

    private Optional<Glyph> judged(PlacedGlyph placed) {
        Glyph glyph = placed.glyph();
        if (glyph.concealment().isPresent() || glyph.isBlank() || !placed.draws()) {
            return Optional.of(glyph);
        }
        double covered = covers.covered(glyph.box(), glyph.order());
        if (covered > HARDLY) {
            return covered > MOSTLY ? Optional.of(glyph.hidden(Concealment.COVERED)) : Optional.empty();
        }
        return switch (backdrop.sight(placed.shape(), glyph.colour())) {
            case SEEN -> Optional.of(glyph);
            case SAME_COLOUR -> Optional.of(glyph.hidden(Concealment.SAME_COLOUR));
            case IN_DOUBT -> Optional.empty();
        };
    }
}
