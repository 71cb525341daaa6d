package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;

class H2TurnsMigrationTest extends TurnsMigrationTests {

    @Override
    HikariDataSource newDatabase() {
        return Databases.h2InMemory("migration-" + UUID.randomUUID());
    }
}
