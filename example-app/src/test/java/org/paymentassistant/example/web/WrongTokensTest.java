package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongTokensTest {

    private final AtomicLong now = new AtomicLong(-5);
    private final WrongTokens wrong = new WrongTokens(now::get);

    @Test
    void holdsAClientBackAfterTenAMinuteAndNobodyElse() {
        for (int i = 0; i < WrongTokens.MOST_OF_A_CLIENT; i++) {
            assertThat(wrong.isTooMany("one")).isFalse();
        }
        assertThat(wrong.isTooMany("one")).isTrue();
        assertThat(wrong.isTooMany("other")).isFalse();
    }

    @Test
    void forgetsAfterAMinute() {
        for (int i = 0; i <= WrongTokens.MOST_OF_A_CLIENT; i++) {
            wrong.isTooMany("one");
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(59));
        assertThat(wrong.isTooMany("one")).isTrue();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(wrong.isTooMany("one")).isFalse();
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(wrong.isTooMany("client " + i)).isFalse();
        }
        assertThat(wrong.isTooMany("one more")).isTrue();
        assertThat(wrong.isTooMany("client 7")).isFalse();
    }
}
