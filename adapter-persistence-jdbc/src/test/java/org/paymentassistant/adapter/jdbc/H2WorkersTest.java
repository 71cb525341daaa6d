package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.Supplier;

class H2WorkersTest extends WorkersTests {

    H2WorkersTest() {
        super(pools("workers-" + UUID.randomUUID()));
    }

    private static Supplier<HikariDataSource> pools(String name) {
        return () -> Databases.h2InMemory(name);
    }
}
