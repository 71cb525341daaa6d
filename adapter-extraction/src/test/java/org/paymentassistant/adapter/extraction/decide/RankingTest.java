package org.paymentassistant.adapter.extraction.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.Source;

final class RankingTest {

    private static final Evidence PLACE = Evidence.at(Source.TEXT, 1, new Box(0, 0, 10, 10));

    @Test
    void leavesALonelyCandidateAsItIs() {
        assertThat(Ranking.rank(List.of(judged("1.00", 0.9))))
                .singleElement()
                .satisfies(only -> assertThat(only.confidence()).isCloseTo(0.9, within(0.001)));
    }

    @Test
    void halvesTheConfidenceOfEqualRivals() {
        List<Candidate> ranked = Ranking.rank(List.of(judged("1.00", 0.99), judged("2.00", 0.99)));

        assertThat(ranked).allSatisfy(one -> assertThat(one.confidence()).isBetween(0.45, 0.5));
    }

    @Test
    void neverStatesMoreThanAllTogether() {
        List<Candidate> ranked = Ranking.rank(List.of(judged("1.00", 0.8), judged("2.00", 0.7), judged("3.00", 0.6)));

        assertThat(ranked.stream().mapToDouble(Candidate::confidence).sum()).isLessThan(1);
        assertThat(ranked).extracting(Candidate::value).containsExactly("1.00", "2.00", "3.00");
    }

    @Test
    void takesTheBestPlaceOfAValueThatIsWrittenTwice() {
        assertThat(Ranking.rank(List.of(judged("1.00", 0.3), judged("1.00", 0.9))))
                .hasSize(1);
    }

    private static Ranking.Judged judged(String value, double probability) {
        return new Ranking.Judged(value, probability, PLACE);
    }
}
