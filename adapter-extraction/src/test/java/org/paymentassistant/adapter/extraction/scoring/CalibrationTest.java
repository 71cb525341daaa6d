package org.paymentassistant.adapter.extraction.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.adapter.extraction.scoring.Calibration.Step;

final class CalibrationTest {

    @Test
    void goesFromStepToStep() {
        Calibration calibration = new Calibration(List.of(new Step(0, 0), new Step(0.5, 0.9), new Step(0.9, 0.98)));

        assertThat(calibration.of(0.25)).isCloseTo(0.45, within(1e-9));
        assertThat(calibration.of(0.7)).isCloseTo(0.94, within(1e-9));
        assertThat(calibration.of(1)).isEqualTo(0.98);
    }

    @Test
    void neverFallsForTheBundledOnes() {
        for (ScoredField field : ScoredField.values()) {
            Calibration calibration = Calibrations.bundled().of(field);
            assertThat(IntStream.rangeClosed(0, 100).mapToObj(i -> calibration.of(i / 100.0)))
                    .isSorted()
                    .allMatch(share -> share >= 0 && share < 1);
        }
    }

    @Test
    void isWrittenAndReadAgain() {
        String text = Calibrations.bundled().text();

        assertThat(Calibrations.parse(text).text()).isEqualTo(text);
    }
}
