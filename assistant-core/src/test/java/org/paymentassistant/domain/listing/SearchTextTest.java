package org.paymentassistant.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.tck.Samples;

class SearchTextTest {

    @Test
    void foldsCaseAccentsAndSpaces() {
        assertThat(SearchText.fold("  Façade\u00a0GRÜN\tŁódź Straße\u0000x ")).isEqualTo("facade grun lodz strasse x");
    }

    @Test
    void keepsALongTextWithinTheColumn() {
        assertThat(SearchText.fold("\ufdfa".repeat(3000)).length()).isLessThanOrEqualTo(2000);
    }

    @Test
    void takesAtMostFiveWords() {
        assertThat(ListQuery.of(Samples.COMPANY_ID, "a b c d e f g", 0, 20).words())
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(ListQuery.of(Samples.COMPANY_ID, "x".repeat(500), 0, 20)
                        .words()
                        .get(0))
                .hasSize(60);
    }

    @Test
    void holdsPagesWithinBounds() {
        assertThat(ListQuery.of(Samples.COMPANY_ID, "", -4, 20).page()).isZero();
        assertThat(ListQuery.of(Samples.COMPANY_ID, "", Integer.MAX_VALUE, 100).offset())
                .isEqualTo(99_900);
        assertThatIllegalArgumentException().isThrownBy(() -> new ListQuery(Samples.COMPANY_ID, List.of(), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListQuery(Samples.COMPANY_ID, List.of(), 0, 101));
    }
}
