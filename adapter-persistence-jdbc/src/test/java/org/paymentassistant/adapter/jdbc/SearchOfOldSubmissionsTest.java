package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

class SearchOfOldSubmissionsTest {

    @Test
    void submissionsThatWereThereBeforeTheyCouldBeSearchedAreFound() throws SQLException {
        try (HikariDataSource database = Databases.h2InMemory("oldsubmissions")) {
            Submissions submissions =
                    JdbcPersistence.open(database, () -> Samples.NOON).submissions();
            for (int number = 1; number <= 3; number++) {
                submissions.add(SubmissionSamples.submission(number), SubmissionSamples.raw(number));
            }
            run(database, "UPDATE pa_submission SET search = ''");
            run(database, "DROP INDEX pa_completion_link_document");
            run(database, "DELETE FROM \"pa_schema_history\" WHERE \"version\" IN ('7', '8')");
            ListQuery query = ListQuery.of(Samples.COMPANY_ID, "facture 2", 0, 10);
            assertThat(submissions.list(query).items()).isEmpty();

            Submissions again =
                    JdbcPersistence.open(database, () -> Samples.NOON).submissions();

            assertThat(again.list(query).items()).containsExactly(SubmissionSamples.submission(2));
        }
    }

    private static void run(HikariDataSource database, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
