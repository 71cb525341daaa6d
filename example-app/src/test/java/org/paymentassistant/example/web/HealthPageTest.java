package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthPageTest {

    private static final PageRequest REQUEST = new PageRequest(Map.of());

    @Test
    void allIsUpWhereEachCheckIs() {
        PageResponse answer = HealthPage.ready(Map.of("database", () -> true, "mailbox", () -> true))
                .answer(REQUEST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().strip()).isEqualTo("{\"status\":\"up\",\"database\":\"up\",\"mailbox\":\"up\"}");
    }

    @Test
    void oneThatIsDownTakesAllDown() {
        PageResponse answer = HealthPage.ready(Map.of("database", () -> true, "mailbox", () -> false))
                .answer(REQUEST);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().strip()).isEqualTo("{\"status\":\"down\",\"database\":\"up\",\"mailbox\":\"down\"}");
    }

    @Test
    void aCheckThatThrowsIsDown() {
        PageResponse answer = HealthPage.ready(Map.of("database", () -> {
                    throw new IllegalStateException("no connection");
                }))
                .answer(REQUEST);

        assertThat(answer.status()).isEqualTo(503);
    }

    @Test
    void aCheckThatHangsIsDownSoonAndHoldsUpNoOther() {
        CountDownLatch never = new CountDownLatch(1);

        PageResponse answer = HealthPage.ready(Map.of("database", () -> awaits(never), "mailbox", () -> true))
                .answer(REQUEST);

        assertThat(answer.body().strip()).isEqualTo("{\"status\":\"down\",\"database\":\"down\",\"mailbox\":\"up\"}");
        never.countDown();
    }

    @Test
    void aliveIsWhoeverAnswers() {
        assertThat(HealthPage.alive().answer(REQUEST).body().strip()).isEqualTo("{\"status\":\"up\"}");
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
