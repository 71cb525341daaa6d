package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.paymentassistant.samples.identifier.Digits;

/** Everyday ways to draw from a source of chance. As thread-safe as its source. */
final class Draw {
    private final RandomGenerator random;

    Draw(RandomGenerator random) {
        this.random = random;
    }

    RandomGenerator random() {
        return random;
    }

    <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    String fill(String pattern) {
        return Digits.fill(random, pattern);
    }

    /** An amount near another, within a third, in cents. */
    BigDecimal near(BigDecimal usual) {
        BigDecimal factor = BigDecimal.valueOf(between(70, 130), 2);
        return usual.multiply(factor).setScale(2, RoundingMode.HALF_UP).max(new BigDecimal("0.05"));
    }
}
