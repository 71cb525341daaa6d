package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.adapter.jdbc.Databases;
import org.paymentassistant.adapter.jdbc.JdbcPersistence;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** Hostile text through the database; {@code docs/attacks.md} lists the attacks. */
@Timeout(240)
class SqlAttacksTest {

    @Test
    @DisplayName("A37: what is stored comes back to the letter, and nothing else happens")
    void whatIsStoredComesBackToTheLetter() throws SQLException {
        List<String> strings = HostileStrings.all().stream()
                .filter(text -> text.indexOf('\0') < 0)
                .toList();
        try (HikariDataSource database = Databases.h2InMemory("sql-attacks")) {
            JdbcPersistence persistence = JdbcPersistence.open(database, () -> Samples.NOON);
            Map<String, Long> before = rows(database);
            for (int i = 0; i < strings.size(); i++) {
                IncompleteDraft draft = draft(i, strings.get(i));
                Optional<DraftId> other = persistence
                        .transactions()
                        .required(() -> persistence.drafts().add(draft));
                assertThat(other).as(strings.get(i)).isEmpty();
                PaymentDraft stored = persistence
                        .transactions()
                        .required(() -> persistence
                                .drafts()
                                .find(draft.id())
                                .orElseThrow()
                                .value());
                assertThat(stored).isEqualTo(draft);
            }
            Map<String, Long> after = rows(database);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            after.forEach((table, count) ->
                    assertThat(count - before.getOrDefault(table, 0L)).as(table).isIn(0L, (long) strings.size()));
        }
    }

    private static IncompleteDraft draft(int number, String text) {
        IncompleteDraft bare = DraftSamples.unrecognisable(number);
        return new IncompleteDraft(
                bare.origin(),
                bare.invoice(),
                bare.debtorAccount(),
                List.of(new FieldQuestion(InvoiceField.INVOICE_NUMBER, List.of(text))),
                bare.issues(),
                bare.identity());
    }

    private static Map<String, Long> rows(HikariDataSource database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (table.toLowerCase(Locale.ROOT).startsWith("pa_")) {
                    rows.put(table, 0L);
                }
            }
            for (String table : List.copyOf(rows.keySet())) {
                rows.put(table, count(connection, table));
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + "\"")) {
            count.next();
            return count.getLong(1);
        }
    }
}
