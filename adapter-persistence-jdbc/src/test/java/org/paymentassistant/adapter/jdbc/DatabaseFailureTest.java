package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.AssistantException;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.TransientAssistantException;

class DatabaseFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "HYT00"})
    void mayPass(String state) {
        assertThat(DatabaseFailure.of(new SQLException("x", state))).isInstanceOf(TransientAssistantException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "23505", "22021", "28P01", ""})
    void stays(String state) {
        assertThat(DatabaseFailure.of(new SQLException("x", state))).isInstanceOf(PermanentAssistantException.class);
    }

    @Test
    void mayPassWhereNoConnectionIsFree() {
        assertThat(DatabaseFailure.of(new SQLTransientConnectionException("pool is empty")))
                .isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void quotesNoValuesOfRows() {
        AssistantException failure = DatabaseFailure.of(new SQLException("Key (address)=(anna@x.example)", "23505"));

        assertThat(failure).hasNoCause();
        assertThat(failure.getMessage()).doesNotContain("anna");
    }
}
