package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.AssistantException;
import org.paymentassistant.tck.Samples;

class H2DurabilityTest extends DurabilityTests {

    @TempDir
    private Path folder;

    @Override
    String url() {
        return folder.resolve("assistant").toString();
    }

    @Override
    HikariDataSource open() {
        return Databases.h2(Path.of(url()));
    }

    @Test
    void survivesAnInterruptedThread() {
        try (HikariDataSource dataSource = open()) {
            JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
            Thread.currentThread().interrupt();
            try {
                persistence.companies().save(Samples.company());
            } catch (AssistantException e) {
                // this one may fail, others may not
            } finally {
                Thread.interrupted();
            }

            persistence.companies().save(Samples.notActivated("company-2"));
        }
    }

    @Test
    void refusesFileNamesThatWouldBeOptions() {
        assertThatIllegalArgumentException().isThrownBy(() -> Databases.h2(Path.of("a;INIT=DROP ALL OBJECTS")));
        assertThatIllegalArgumentException().isThrownBy(() -> Databases.h2InMemory("a;INIT=DROP ALL OBJECTS"));
        assertThatIllegalArgumentException().isThrownBy(() -> Databases.postgres("jdbc:h2:mem:a", "user", "password"));
    }
}
