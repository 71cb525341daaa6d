package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;

class H2ContractsTest extends PersistenceContracts {

    @Override
    HikariDataSource database() {
        return Databases.h2InMemory("contracts");
    }
}
