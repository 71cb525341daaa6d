package org.paymentassistant.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.outcome.ReasonCode;

final class OutcomesTest {

    @Test
    void holdsWithinTheFloors() {
        List<Observation> observations = new ArrayList<>(Collections.nCopies(199, refused(ReasonCode.DAMAGED_FILE, 1)));
        observations.add(refused(ReasonCode.READ_FAILED_OTHER, 20));

        assertThat(outcomes(observations).keepsPromise()).isTrue();
    }

    @Test
    void isMissedByTooManyUnnamedFailures() {
        List<Observation> observations = new ArrayList<>(Collections.nCopies(198, refused(ReasonCode.DAMAGED_FILE, 1)));
        observations.addAll(Collections.nCopies(2, refused(ReasonCode.READ_FAILED_OTHER, 1)));

        assertThat(outcomes(observations).unnamedPercent()).isEqualTo(1);
        assertThat(outcomes(observations).keepsPromise()).isFalse();
    }

    @Test
    void isMissedByAnExceptionAndByAnAnswerThatIsTooLate() {
        Observation escaped =
                Observation.broken(Path.of("a"), ContentHash.of(new byte[0]), Observation.ESCAPED, Duration.ZERO);

        assertThat(outcomes(List.of(escaped)).keepsPromise()).isFalse();
        assertThat(outcomes(List.of(refused(ReasonCode.TIMEOUT, 24))).hangs()).isEqualTo(1);
        assertThat(outcomes(List.of(refused(ReasonCode.TIMEOUT, 24))).keepsPromise())
                .isFalse();
    }

    @Test
    void takesQuantilesFromTheTop() {
        Times times = new Times(IntStream.rangeClosed(1, 200)
                .mapToObj(Duration::ofSeconds)
                .sorted(Collections.reverseOrder())
                .toList());

        assertThat(times.median()).isEqualTo(Duration.ofSeconds(100));
        assertThat(times.nearlyAll()).isEqualTo(Duration.ofSeconds(198));
        assertThat(times.longest()).isEqualTo(Duration.ofSeconds(200));
    }

    private static Outcomes outcomes(List<Observation> observations) {
        return new Outcomes(observations, observations.size(), 0, 100);
    }

    private static Observation refused(ReasonCode reason, int seconds) {
        return Observation.of(
                Path.of("a"), ContentHash.of(new byte[0]), new ReadResult.Refused(reason), Duration.ofSeconds(seconds));
    }
}
