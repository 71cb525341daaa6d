package org.paymentassistant.adapter.jdbc;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.paymentassistant.PermanentAssistantException;

/** Brings the tables to the present version. Several nodes may do so at once: one does it, the others wait. */
final class Migrations {

    static final String HISTORY = "pa_schema_history";
    static final String LOCATION = "classpath:org/paymentassistant/adapter/jdbc/migration";

    private static final int ATTEMPTS = 4;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);

    private Migrations() {}

    static void run(DataSource dataSource, Dialect dialect) {
        run(dataSource, dialect, MigrationVersion.LATEST);
    }

    /** To a version that may be an earlier one than the present. */
    static void run(DataSource dataSource, Dialect dialect, MigrationVersion version) {
        Flyway flyway = configuration(dataSource, dialect).target(version).load();
        for (int times = 1; !migrated(flyway, times); times++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    /** Whether it is done. A node that comes while another has made the history but not begun it yet must look again. */
    private static boolean migrated(Flyway flyway, int times) {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException e) {
            if (times >= ATTEMPTS) {
                throw new PermanentAssistantException("the tables cannot be brought to the present version", e);
            }
            return false;
        }
    }

    /** All versions that there have been, the first one first. */
    static List<MigrationVersion> versions(DataSource dataSource, Dialect dialect) {
        return Arrays.stream(configuration(dataSource, dialect).load().info().all())
                .map(MigrationInfo::getVersion)
                .toList();
    }

    private static FluentConfiguration configuration(DataSource dataSource, Dialect dialect) {
        // the database may hold tables of others, which is no reason to refuse it
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .table(HISTORY)
                .locations(LOCATION)
                .javaMigrations(new SearchOfOldSubmissions())
                .placeholders(Map.of("bytes", dialect.bytes()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true);
    }
}
