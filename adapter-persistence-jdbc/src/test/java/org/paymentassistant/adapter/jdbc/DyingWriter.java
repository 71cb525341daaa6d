package org.paymentassistant.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** Commits submissions with their work, says each one's id once it is committed, and never ends by itself. */
final class DyingWriter {

    private DyingWriter() {}

    public static void main(String[] arguments) {
        String url = arguments[0];
        HikariDataSource dataSource =
                url.startsWith("jdbc:postgresql:") ? PostgresServer.open(url) : Databases.h2(Path.of(url));
        JdbcPersistence persistence = JdbcPersistence.open(dataSource, InstantSource.system());
        for (int i = 0; true; i++) {
            Submission submission = SubmissionSamples.submission(i);
            int number = i;
            persistence.transactions().required(() -> {
                persistence.submissions().add(submission, SubmissionSamples.raw(number));
                persistence
                        .workQueue()
                        .schedule(
                                Samples.COMPANY_ID,
                                new WorkItem(
                                        WorkKind.ANSWER_SUBMISSION,
                                        submission.id().value()),
                                Samples.NOON);
            });
            System.out.println(submission.id().value());
        }
    }
}
