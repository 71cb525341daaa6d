package org.paymentassistant.adapter.jdbc;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.paymentassistant.PermanentAssistantException;

/** Brings the tables to the present version. Several nodes may do so at once: one does it, the others wait. */
final class Migrations {

    private static final String HISTORY = "pa_schema_history";
    private static final String LOCATION = "classpath:org/paymentassistant/adapter/jdbc/migration";

    private Migrations() {}

    static void run(DataSource dataSource, Dialect dialect) {
        try {
            // the database may hold tables of others, which is no reason to refuse it
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource)
                    .table(HISTORY)
                    .locations(LOCATION)
                    .placeholders(Map.of("bytes", dialect.bytes()))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new PermanentAssistantException("the tables cannot be brought to the present version", e);
        }
    }
}
