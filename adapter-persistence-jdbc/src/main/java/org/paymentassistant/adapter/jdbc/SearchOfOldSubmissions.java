package org.paymentassistant.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.submission.Submission;

/** Makes submissions found that were there before they could be searched; what they are found by stands in their JSON. */
final class SearchOfOldSubmissions implements JavaMigration {

    private static final int AT_ONCE = 500;

    private final ValueCodec codec = new ValueCodec();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "search of old submissions";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String last = "";
        while (true) {
            Map<String, String> texts = texts(connection, last);
            if (texts.isEmpty()) {
                return;
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                write(connection, text.getKey(), text.getValue());
                last = text.getKey();
            }
        }
    }

    private Map<String, String> texts(Connection connection, String after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, data FROM pa_submission" + " WHERE search = '' AND id > ? ORDER BY id LIMIT " + AT_ONCE)) {
            select.setString(1, after);
            Map<String, String> texts = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Submission submission = codec.read(new Json(rows.getString(2)), Submission.class);
                    texts.put(rows.getString(1), SearchText.of(submission));
                }
            }
            return texts;
        }
    }

    private static void write(Connection connection, String id, String text) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE pa_submission SET search = ? WHERE id = ?")) {
            update.setString(1, StoredText.of(text));
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
