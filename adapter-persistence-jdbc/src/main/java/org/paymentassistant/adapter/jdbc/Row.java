package org.paymentassistant.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The current row of a result. */
record Row(ResultSet result) {

    String text(String column) throws SQLException {
        return StoredText.read(result.getString(column));
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column)).map(StoredText::read);
    }

    Json json(String column) throws SQLException {
        return new Json(result.getString(column));
    }

    Optional<Json> optionalJson(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column)).map(Json::new);
    }

    Optional<Instant> time(String column) throws SQLException {
        return Optional.ofNullable(result.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    long number(String column) throws SQLException {
        return result.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    byte[] bytes(String column) throws SQLException {
        return result.getBytes(column);
    }
}
