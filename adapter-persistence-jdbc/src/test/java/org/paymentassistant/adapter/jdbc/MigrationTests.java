package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.Submission.AnswerState;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** What an earlier release has written is all there in the present version, and work goes on with it. */
abstract class MigrationTests {

    private static final Submission SUBMISSION = SubmissionSamples.submission(1);
    private static final SubmittedDocument DOCUMENT =
            SubmissionSamples.document("document-old", SUBMISSION.id(), SubmissionSamples.source(1));
    private static final OutgoingMessage MAIL = Samples.outgoing(1, Samples.SENDER);
    private static final WorkItem WORK = new WorkItem(WorkKind.SUBMIT_DRAFT, "draft0001");
    private static final AuditEntry ENTRY = new AuditEntry(Samples.NOON, "assistant", "draft0001", "READY", "");
    private static final ContentHash TOKEN = new ContentHash("a".repeat(64));
    private static final CompletionLink LINK =
            new CompletionLink(TOKEN, DraftSamples.incomplete(1).id(), Samples.NOON.plusSeconds(3600));

    /** A new, empty database. */
    abstract HikariDataSource newDatabase();

    @TestFactory
    Stream<DynamicTest> keepsWhatWasWrittenIn() {
        try (HikariDataSource any = newDatabase()) {
            List<MigrationVersion> versions = Migrations.versions(any, Dialect.of(any));
            return versions.stream()
                    .map(version ->
                            DynamicTest.dynamicTest("version " + version, () -> keepsWhatWasWrittenIn(version)));
        }
    }

    private void keepsWhatWasWrittenIn(MigrationVersion version) throws Exception {
        try (HikariDataSource present = newDatabase();
                HikariDataSource old = newDatabase()) {
            write(JdbcPersistence.open(present, () -> Samples.NOON));
            Migrations.run(old, Dialect.of(old), version);
            OldTables.copy(present, old);

            JdbcPersistence migrated = JdbcPersistence.open(old, () -> Samples.NOON);

            holdsAll(migrated);
            goesOn(migrated);
        }
    }

    private static void write(JdbcPersistence all) {
        all.transactions().required(() -> {
            all.companies().save(Samples.company());
            all.submissions().add(SUBMISSION, SubmissionSamples.raw(1));
            all.documents().add(DOCUMENT, SubmissionSamples.source(1), Samples.COMPANY_ID);
            all.documents().setOutcomes(DOCUMENT.id(), SubmissionSamples.everyOutcome());
            DraftSamples.inEveryState().forEach(all.drafts()::add);
            all.completionLinks().add(LINK);
            all.outbox().add(Samples.COMPANY_ID, MAIL);
            all.auditTrail().record(ENTRY);
            all.workQueue().schedule(Samples.COMPANY_ID, WORK, Samples.NOON);
        });
    }

    private static void holdsAll(JdbcPersistence all) {
        assertThat(all.companies().all()).containsExactly(Samples.company());
        assertThat(all.companies().findByAddress(Samples.ASSISTANT)).isPresent();
        assertThat(all.submissions().find(SUBMISSION.id())).contains(SUBMISSION);
        assertThat(all.documents().source(DOCUMENT.id())).contains(SubmissionSamples.source(1));
        assertThat(all.documents().find(DOCUMENT.id()).orElseThrow().outcomes())
                .isEqualTo(SubmissionSamples.everyOutcome());
        for (PaymentDraft draft : DraftSamples.inEveryState()) {
            assertThat(all.drafts().find(draft.id()).map(Stored::value)).contains(draft);
        }
        assertThat(all.outbox().findUnsent(MAIL.id())).contains(MAIL);
        assertThat(all.auditTrail().of("draft0001")).containsExactly(ENTRY);
        assertThat(all.workQueue().planned()).containsExactly(WORK);
    }

    /** As the present release does with what it finds. */
    private static void goesOn(JdbcPersistence all) {
        assertThat(all.submissions().add(SUBMISSION, SubmissionSamples.raw(1))).isFalse();
        assertThat(all.completionLinks().use(TOKEN, Samples.NOON)).isTrue();
        assertThat(all.completionLinks().use(TOKEN, Samples.NOON)).isFalse();
        all.outbox().settle(MAIL.id(), true, Samples.NOON);
        all.submissions().setAnswer(SUBMISSION.id(), AnswerState.FINAL);
        Stored<PaymentDraft> stored = DraftSamples.inEveryState().stream()
                .filter(ReadyDraft.class::isInstance)
                .findFirst()
                .flatMap(ready -> all.drafts().find(ready.id()))
                .orElseThrow();
        ReadyDraft ready = (ReadyDraft) stored.value();
        SubmittedDraft submitted =
                ready.submitted(new org.paymentassistant.domain.payment.BankDraftId("N1"), Samples.NOON);
        assertThat(all.drafts().replace(stored, submitted)).isTrue();
        assertThat(all.drafts()
                        .add(DraftSamples.ready(DraftSamples.origin("draft9999", "document-new", 0), numberOf(ready))))
                .isEqualTo(Optional.of(ready.id()));
    }

    private static int numberOf(ReadyDraft ready) {
        return Integer.parseInt(ready.id().value().replaceAll("[^0-9]", ""));
    }
}
