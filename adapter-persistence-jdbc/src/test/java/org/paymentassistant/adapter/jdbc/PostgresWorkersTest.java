package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresWorkersTest extends WorkersTests {

    PostgresWorkersTest() {
        super(pools(PostgresServer.newDatabaseUrl()));
    }

    private static Supplier<HikariDataSource> pools(String url) {
        return () -> PostgresServer.open(url);
    }
}
