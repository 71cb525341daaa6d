package org.paymentassistant.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private final Coverage coverage = new Coverage(CrashPoints.all());

    @Test
    void nothingIsLostDoubledOrUnansweredWithFaults() {
        for (long seed = 1; seed <= 300; seed++) {
            assertThat(Simulation.run(seed, coverage, Sabotage.NONE, false).findings())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8})
    void survivesACrashAtEachSingleStep(long seed) {
        int steps = Simulation.runWithOneCrash(seed, 0, coverage).steps();

        assertThat(steps).isPositive();
        for (int step = 1; step <= steps; step++) {
            assertThat(Simulation.runWithOneCrash(seed, step, coverage).findings())
                    .as("crash at step %d of seed %d", step, seed)
                    .isEmpty();
        }
    }

    @Test
    void aSeedIsReplayedAsItWas() {
        List<String> first = new ArrayList<>(
                Simulation.run(42, coverage, Sabotage.NONE, true).trace());

        assertThat(Simulation.run(42, coverage, Sabotage.NONE, true).trace())
                .isEqualTo(first)
                .isNotEmpty();
    }

    @Test
    void eachPlantedFaultOfDesignIsSeen() {
        for (Sabotage sabotage : Sabotage.ALL) {
            boolean seen = false;
            for (long seed = 1; seed <= 1000 && !seen; seed++) {
                seen = !Simulation.run(seed, coverage, sabotage, false).holds();
            }
            assertThat(seen).as(sabotage.name()).isTrue();
        }
    }
}
