package org.paymentassistant.adapter.ocr;

import java.util.Objects;
import java.util.function.Function;
import org.paymentassistant.domain.outcome.ReasonCode;

/** What came of drawing a page. */
public sealed interface DrawResult {

    /** Handles both kinds; exactly one function is called. */
    <R> R fold(Function<Drawn, R> drawn, Function<Refused, R> refused);

    /** The page's picture. */
    record Drawn(PagePicture picture) implements DrawResult {
        public Drawn {
            Objects.requireNonNull(picture, "picture");
        }

        @Override
        public <R> R fold(Function<Drawn, R> drawn, Function<Refused, R> refused) {
            return drawn.apply(this);
        }
    }

    /** The page cannot or may not be drawn. */
    record Refused(ReasonCode reason) implements DrawResult {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Function<Drawn, R> drawn, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
