package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class DatabaseClockTest {

    private static final Duration CLOSE = Duration.ofMinutes(2);

    @Test
    void nodesWhoseOwnClocksDifferAgree() {
        try (HikariDataSource dataSource = PostgresServer.newDatabase()) {
            Instant early =
                    DatabaseClock.of(dataSource, away(Duration.ofHours(-5))).instant();
            Instant late =
                    DatabaseClock.of(dataSource, away(Duration.ofDays(3))).instant();

            assertThat(early).isCloseTo(late, within(CLOSE.toSeconds(), ChronoUnit.SECONDS));
            assertThat(early).isCloseTo(Instant.now(), within(CLOSE.toSeconds(), ChronoUnit.SECONDS));
        }
    }

    @Test
    void followsAMachineWhoseClockIsPut() {
        AtomicReference<Duration> away = new AtomicReference<>(Duration.ZERO);
        try (HikariDataSource dataSource = PostgresServer.newDatabase()) {
            DatabaseClock clock =
                    DatabaseClock.of(dataSource, () -> Instant.now().plus(away.get()));
            Instant before = clock.instant();

            for (Duration put : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
                away.set(put);
                assertThat(clock.instant()).isCloseTo(before, within(CLOSE.toSeconds(), ChronoUnit.SECONDS));
            }
        }
    }

    @Test
    void goesByWhatTheDatabaseSaidLastWhereItCannotBeAsked() {
        HikariDataSource dataSource = PostgresServer.newDatabase();
        DatabaseClock clock = DatabaseClock.of(dataSource, away(Duration.ofHours(-5)));
        Instant before = clock.instant();
        dataSource.close();

        assertThat(clock.instant()).isCloseTo(before, within(CLOSE.toSeconds(), ChronoUnit.SECONDS));
    }

    private static InstantSource away(Duration distance) {
        return () -> Instant.now().plus(distance);
    }
}
