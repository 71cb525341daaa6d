package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

class AnswerSubmissionTest {

    private static final int MOST_AN_HOUR = 60;

    private final InMemoryBank bank = new InMemoryBank();
    private final InMemoryStore store = new InMemoryStore(() -> Samples.NOON);
    private final AssistantSettings settings =
            AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete"));

    @Test
    void sendingAnInvoiceAgainGivesANewLinkWhileItsFirstDraftWaitsForAPerson() {
        OutgoingMessage mail = answerToSecondOf(DraftSamples.incomplete(1));

        assertThat(mail.text()).containsPattern("https://assistant\\.example/complete#\\S{20}");
        assertThat(mail.html()).contains("href=\"https://assistant.example/complete#");
    }

    @Test
    void sendingAnInvoiceAgainGivesNoLinkOnceTheBankHasItsDraft() {
        OutgoingMessage mail = answerToSecondOf(DraftSamples.submitted(1));

        assertThat(mail.text() + mail.html()).doesNotContain("/complete#");
    }

    @Test
    void tellsTheSenderWhereTheBankRefusesADraftThatWasCompletedAfterTheFinalAnswer() {
        ReadyDraft ready = DraftSamples.ready(1);
        Submission submission = SubmissionSamples.submission(1);
        DocumentId document = ready.origin().document();
        store.transactions().required(() -> {
            store.companies().save(Samples.company());
            store.submissions().add(submission, SubmissionSamples.raw(1));
            store.documents()
                    .add(
                            SubmissionSamples.document(document.value(), submission.id(), SubmissionSamples.source(1)),
                            SubmissionSamples.source(1),
                            Samples.COMPANY_ID);
            store.drafts().add(ready);
            store.documents()
                    .setOutcomes(
                            document, List.of(new InvoiceOutcome.Submitting(ready.id(), ReasonCode.BANK_IN_DOUBT)));
            store.submissions().setAnswer(submission.id(), Submission.AnswerState.FINAL);
        });
        bank.set(BankCondition.REFUSING);
        Ports ports = ports();
        Journal journal = new Journal(ports);
        Outgoing outgoing = new Outgoing(ports, settings.mailDomain(), journal);

        new SubmitDraft(ports, new Conclusion(ports, journal), journal).submit(ready.id());
        new AnswerSubmission(ports, settings, outgoing, journal).answer(submission.id(), false);

        OutgoingMessage mail = store.transactions()
                .required(() -> store.outbox()
                        .findUnsent(outgoing.idOf(submission.id().value(), "update-" + Samples.NOON.toEpochMilli()))
                        .orElseThrow());
        assertThat(mail.text()).containsPattern("https://assistant\\.example/complete#\\S{20}");
        assertThat(mail.text()).as("what the bank says").contains("« refused by the bank »");
    }

    @Test
    void saysOnceThatAFileIsStillBeingReadWhereTheTimeForAnAnswerRunsOut() {
        Submission submission = SubmissionSamples.submission(1);
        store.transactions().required(() -> {
            store.companies().save(Samples.company());
            store.submissions().add(submission, SubmissionSamples.raw(1));
            store.documents()
                    .add(
                            SubmissionSamples.document("doc-slow", submission.id(), SubmissionSamples.source(1)),
                            SubmissionSamples.source(1),
                            Samples.COMPANY_ID);
        });
        Ports ports = ports();
        Journal journal = new Journal(ports);
        Outgoing outgoing = new Outgoing(ports, settings.mailDomain(), journal);
        AnswerSubmission answers = new AnswerSubmission(ports, settings, outgoing, journal);

        answers.answer(submission.id(), false);
        assertThat(sent()).isZero();
        answers.answer(submission.id(), true);
        answers.answer(submission.id(), true);

        assertThat(sent()).isEqualTo(1);
        OutgoingMessage mail = store.transactions()
                .required(() -> store.outbox()
                        .findUnsent(outgoing.idOf(submission.id().value(), "interim"))
                        .orElseThrow());
        assertThat(mail.text()).contains(SubmissionSamples.source(1).name().value());
        assertThat(mail.inReplyTo()).isEqualTo(submission.messageId());
    }

    @Test
    void aFinalAnswerThatTheHourlyLimitHoldsBackFollowsOnceItAllows() {
        Assistant assistant = new Assistant();
        assistant.store.companies().save(Samples.company());
        for (int number = 1; number <= MOST_AN_HOUR; number++) {
            assistant.store.outbox().add(Samples.COMPANY_ID, other(number));
        }
        Submission submission = SubmissionSamples.submission(1);
        keep(assistant, submission, new InvoiceOutcome.Rejected(ReasonCode.CREDIT_NOTE));
        assistant.deliverMails();
        assertThat(answers(assistant, submission)).isEmpty();

        assistant.moveTo(Samples.NOON.plusSeconds(30 * 60));
        assistant.deliverMails();
        assertThat(answers(assistant, submission)).isEmpty();
        assertThat(assistant
                        .store
                        .submissions()
                        .find(submission.id())
                        .orElseThrow()
                        .answer())
                .isEqualTo(Submission.AnswerState.NONE);

        assistant.moveTo(Samples.NOON.plusSeconds(75 * 60));
        assistant.deliverMails();
        assertThat(answers(assistant, submission)).hasSize(1);
        assertThat(assistant
                        .store
                        .submissions()
                        .find(submission.id())
                        .orElseThrow()
                        .answer())
                .isEqualTo(Submission.AnswerState.FINAL);
    }

    @Test
    void whoeverSendsMailsOfWhichNothingCanBeProcessedIsToldSoOftenButNotWithoutEnd() {
        Assistant assistant = new Assistant();
        assistant.store.companies().save(Samples.company());
        for (int number = 1; number <= 30; number++) {
            Submission submission = SubmissionSamples.refusedOf(Samples.SENDER, number, Samples.NOON);
            assistant.store.submissions().add(submission, SubmissionSamples.raw(number));
            plan(assistant, submission);
            assistant.deliverMails();
        }
        assertThat(assistant.mails.sent()).hasSize(20);

        Submission good = SubmissionSamples.submission(99);
        keep(assistant, good, new InvoiceOutcome.Rejected(ReasonCode.CREDIT_NOTE));
        assistant.deliverMails();
        assertThat(answers(assistant, good)).as("mails with files are answered").hasSize(1);

        assistant.moveTo(Samples.NOON.plusSeconds(25 * 60 * 60));
        Submission later = SubmissionSamples.refusedOf(Samples.SENDER, 100, assistant.instant());
        assistant.store.submissions().add(later, SubmissionSamples.raw(100));
        plan(assistant, later);
        assistant.deliverMails();
        assertThat(answers(assistant, later)).hasSize(1);
    }

    private static void keep(Assistant assistant, Submission submission, InvoiceOutcome outcome) {
        DocumentId document = new DocumentId("doc-" + submission.id().value().substring(0, 8));
        assistant.store.submissions().add(submission, SubmissionSamples.raw(1));
        assistant
                .store
                .documents()
                .add(
                        SubmissionSamples.document(document.value(), submission.id(), SubmissionSamples.source(1)),
                        SubmissionSamples.source(1),
                        Samples.COMPANY_ID);
        assistant.store.documents().setOutcomes(document, List.of(outcome));
        plan(assistant, submission);
    }

    private static void plan(Assistant assistant, Submission submission) {
        assistant
                .store
                .workQueue()
                .schedule(
                        Samples.COMPANY_ID,
                        new WorkItem(WorkKind.ANSWER_SUBMISSION, submission.id().value()),
                        assistant.instant());
    }

    private static List<OutgoingMessage> answers(Assistant assistant, Submission submission) {
        return assistant.mails.sent().stream()
                .filter(mail -> mail.inReplyTo().equals(submission.messageId()))
                .toList();
    }

    private static OutgoingMessage other(int number) {
        return new OutgoingMessage(
                new MessageId("<other-" + number + "@invoices.example>"),
                Samples.ASSISTANT,
                Samples.SENDER,
                "earlier",
                Optional.empty(),
                List.of(),
                "text",
                "<p>html</p>",
                "en",
                true);
    }

    private int sent() {
        return store.transactions().required(() -> store.outbox().countTo(Samples.SENDER, java.time.Instant.EPOCH));
    }

    private OutgoingMessage answerToSecondOf(PaymentDraft first) {
        Submission submission = SubmissionSamples.submission(1);
        DocumentId second = new DocumentId("doc-second");
        store.transactions().required(() -> {
            store.companies().save(Samples.company());
            store.submissions().add(submission, SubmissionSamples.raw(1));
            store.documents()
                    .add(
                            SubmissionSamples.document(second.value(), submission.id(), SubmissionSamples.source(1)),
                            SubmissionSamples.source(1),
                            Samples.COMPANY_ID);
            store.drafts().add(first);
            store.documents()
                    .setOutcomes(
                            second,
                            List.of(new InvoiceOutcome.Duplicate(first.origin().document(), Optional.of(first.id()))));
        });
        Ports ports = ports();
        Journal journal = new Journal(ports);
        Outgoing outgoing = new Outgoing(ports, settings.mailDomain(), journal);
        new AnswerSubmission(ports, settings, outgoing, journal).answer(submission.id(), false);
        return store.transactions()
                .required(() -> store.outbox()
                        .findUnsent(outgoing.idOf(submission.id().value(), "final"))
                        .orElseThrow());
    }

    private Ports ports() {
        return new Ports(
                new InMemoryMailbox(),
                new InMemoryMailTransport(),
                new PreparedDocumentReader(),
                new PreparedFieldExtractor(),
                store.transactions(),
                store.companies(),
                store.submissions(),
                store.documents(),
                store.drafts(),
                store.completionLinks(),
                store.outbox(),
                store.auditTrail(),
                store.workQueue(),
                store.suppliers(),
                bank.bankAccounts(),
                bank.beneficiaries(),
                bank.paymentInitiation(),
                bank.payeeVerification(),
                new RandomIdentifiers(),
                () -> Samples.NOON,
                AssistantListener.NONE);
    }
}
