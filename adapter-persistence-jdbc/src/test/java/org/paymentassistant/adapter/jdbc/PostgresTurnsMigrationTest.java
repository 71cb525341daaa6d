package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresTurnsMigrationTest extends TurnsMigrationTests {

    @Override
    HikariDataSource newDatabase() {
        return PostgresServer.newDatabase();
    }
}
