package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paymentassistant.port.out.Identifiers;
import org.paymentassistant.tck.IdentifiersContract;

class RandomIdentifiersTest {

    @Nested
    class FromSecureNumbers implements IdentifiersContract {

        private final RandomIdentifiers identifiers = new RandomIdentifiers();

        @Override
        public Identifiers identifiers() {
            return identifiers;
        }

        @Test
        void differFromThoseOfAnother() {
            assertThat(new RandomIdentifiers().nextDraftId()).isNotEqualTo(identifiers.nextDraftId());
        }
    }

    @Nested
    class FromASeed implements IdentifiersContract {

        private final RandomIdentifiers identifiers = seeded(1);

        @Override
        public Identifiers identifiers() {
            return identifiers;
        }

        @Test
        void areTheSameForTheSameSeed() {
            assertThat(seeded(1).nextCompletionToken()).isEqualTo(identifiers.nextCompletionToken());
            assertThat(seeded(2).nextDraftId()).isNotEqualTo(seeded(1).nextDraftId());
        }

        private static RandomIdentifiers seeded(long seed) {
            return new RandomIdentifiers(new SplittableRandom(seed));
        }
    }
}
