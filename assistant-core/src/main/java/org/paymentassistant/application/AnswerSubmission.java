package org.paymentassistant.application;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.answer.Answer;
import org.paymentassistant.application.answer.AnswerWriter;
import org.paymentassistant.application.answer.DocumentAnswer;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.Submission.AnswerState;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.domain.work.WorkResult;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.out.Stored;

/**
 * Answers a submission once all of it is finished, with one mail; and once before, where the time for an answer runs
 * out. Answer, links and the submission's state are written together, so that each is decided once.
 */
final class AnswerSubmission {

    private static final Set<AnswerState> OWED =
            EnumSet.of(AnswerState.NONE, AnswerState.INTERIM, AnswerState.REOPENED);

    private static final Duration HELD_BACK = Duration.ofMinutes(10);
    private static final int MOST_NOTICES_A_DAY = 20;

    private final Ports ports;
    private final AssistantSettings settings;
    private final NewLink newLink;
    private final Outgoing outgoing;
    private final Journal journal;
    private final OpenDrafts openDrafts;

    AnswerSubmission(Ports ports, AssistantSettings settings, Outgoing outgoing, Journal journal) {
        this.ports = ports;
        this.settings = settings;
        this.newLink = new NewLink(ports, settings);
        this.outgoing = outgoing;
        this.journal = journal;
        this.openDrafts = new OpenDrafts(ports);
    }

    WorkResult answer(SubmissionId id, boolean interimAllowed) {
        List<BankAccount> accounts = accounts(id);
        ports.transactions()
                .required(() -> decide(id, interimAllowed, accounts))
                .ifPresent(journal::tell);
        return new WorkResult.Done();
    }

    /** The bank is asked before the transaction; an answer goes out even where it does not reply. */
    private List<BankAccount> accounts(SubmissionId id) {
        try {
            return ports.submissions()
                    .findForUpdate(id)
                    .flatMap(Submission::company)
                    .flatMap(ports.companies()::find)
                    .map(ports.bankAccounts()::accounts)
                    .orElse(List.of());
        } catch (org.paymentassistant.TransientAssistantException e) {
            return List.of();
        }
    }

    private Optional<AssistantEvent> decide(SubmissionId id, boolean interimAllowed, List<BankAccount> accounts) {
        Submission submission = ports.submissions().findForUpdate(id).orElseThrow();
        List<SubmittedDocument> documents = ports.documents().findBySubmission(id);
        boolean finished = documents.stream().allMatch(SubmittedDocument::isFinished);
        boolean interim = !finished && interimAllowed && submission.answer() == AnswerState.NONE;
        boolean owed = OWED.contains(submission.answer());
        if (!owed || !(finished || interim)) {
            return Optional.empty();
        }
        return write(submission, documents, finished, accounts);
    }

    private Optional<AssistantEvent> write(
            Submission submission, List<SubmittedDocument> documents, boolean last, List<BankAccount> accounts) {
        Company company = submission.company().flatMap(ports.companies()::find).orElseThrow();
        MailAddress sender = submission.sender().orElseThrow();
        if (isOneNoticeTooMany(submission, sender)) {
            journal.record("assistant", submission.id().value(), AuditKind.ANSWER_SUPPRESSED, "");
            ports.submissions().setAnswer(submission.id(), AnswerState.SILENT);
            return Optional.empty();
        }
        if (isOverLimit(sender)) {
            holdBack(submission, last);
            return Optional.empty();
        }
        Answer answer = compose(submission, company, documents, last, accounts);
        outgoing.send(company.id(), message(submission, company, sender, answer));
        ports.submissions().setAnswer(submission.id(), last ? AnswerState.FINAL : AnswerState.INTERIM);
        journal.record(
                "assistant",
                submission.id().value(),
                AuditKind.ANSWERED,
                answer.kind().name());
        return Optional.of(answered(submission, answer));
    }

    private AssistantEvent answered(Submission submission, Answer answer) {
        Instant now = ports.clock().instant();
        Duration wait = Duration.between(submission.receivedAt(), now);
        return new AssistantEvent.SubmissionAnswered(
                now, submission.id(), answer.kind().name(), wait);
    }

    /** The final answer follows once the limit allows it; of an interim one nobody waits by then. */
    private void holdBack(Submission submission, boolean last) {
        if (last) {
            journal.record("assistant", submission.id().value(), AuditKind.ANSWER_HELD_BACK, "");
            ports.workQueue()
                    .schedule(
                            submission.company().orElseThrow(),
                            new WorkItem(
                                    WorkKind.ANSWER_SUBMISSION, submission.id().value()),
                            ports.clock().instant().plus(HELD_BACK));
        }
    }

    /** Whoever sends mail after mail of which nothing can be processed is most likely a program. */
    private boolean isOneNoticeTooMany(Submission submission, MailAddress sender) {
        Instant dayAgo = ports.clock().instant().minus(Duration.ofDays(1));
        return submission.refusal().isPresent()
                && ports.submissions().countRefused(sender, dayAgo) > MOST_NOTICES_A_DAY;
    }

    private boolean isOverLimit(MailAddress sender) {
        Instant hourAgo = ports.clock().instant().minus(Duration.ofHours(1));
        return ports.outbox().countTo(sender, hourAgo) >= settings.answersPerHour();
    }

    private Answer compose(
            Submission submission,
            Company company,
            List<SubmittedDocument> documents,
            boolean last,
            List<BankAccount> accounts) {
        List<DocumentAnswer> answers = new ArrayList<>();
        MailAddress recipient = submission.sender().orElseThrow();
        for (SubmittedDocument document : documents) {
            for (int part = 0; part < document.outcomes().size(); part++) {
                answers.add(documentAnswer(document, part, accounts, recipient));
            }
        }
        return new Answer(
                AnswerKind.of(submission, answers, last),
                submission.language(),
                company.name().value(),
                company.securityCode().orElseThrow(),
                submission.refusal(),
                answers,
                documents.stream()
                        .filter(document -> !document.isProcessed())
                        .map(SubmittedDocument::name)
                        .toList(),
                settings.linkLifetime());
    }

    private DocumentAnswer documentAnswer(
            SubmittedDocument document, int part, List<BankAccount> accounts, MailAddress recipient) {
        InvoiceOutcome outcome = document.outcomes().get(part);
        Optional<PaymentDraft> draft = draftOf(outcome);
        Optional<BankAccount> account = draft.flatMap(AnswerSubmission::debtorAccount)
                .flatMap(id -> accounts.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst());
        Optional<URI> link = outcome instanceof InvoiceOutcome.NeedsSplit
                ? Optional.of(newLink.to(document.id(), recipient))
                : toComplete(outcome, draft).map(id -> newLink.to(id, recipient));
        return new DocumentAnswer(
                document.name(), outcome, draft, account, link, openDrafts.beside(document.id(), part));
    }

    /** Sending an invoice again gives a new link, where the first draft of it still waits for a person. */
    private static Optional<DraftId> toComplete(InvoiceOutcome outcome, Optional<PaymentDraft> draft) {
        if (outcome instanceof InvoiceOutcome.NeedsData needs) {
            return Optional.of(needs.id());
        }
        return outcome instanceof InvoiceOutcome.Duplicate
                ? draft.filter(IncompleteDraft.class::isInstance).map(PaymentDraft::id)
                : Optional.empty();
    }

    private Optional<PaymentDraft> draftOf(InvoiceOutcome outcome) {
        Optional<DraftId> id =
                outcome instanceof InvoiceOutcome.Duplicate duplicate ? duplicate.firstDraft() : outcome.draft();
        return id.flatMap(ports.drafts()::find).map(Stored::value);
    }

    private static Optional<BankAccountId> debtorAccount(PaymentDraft draft) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> incomplete.debtorAccount(),
                ready -> Optional.of(ready.instruction().debtorAccount()),
                submitted -> Optional.of(submitted.instruction().debtorAccount()),
                closed -> Optional.of(closed.instruction().debtorAccount()),
                discarded -> Optional.empty()));
    }

    /** A further answer is a mail of its own and must not be taken for the one before. */
    private String kindOfMail(Submission submission, Answer answer) {
        if (submission.answer() == AnswerState.REOPENED) {
            return "update-" + ports.clock().instant().toEpochMilli();
        }
        return answer.kind() == Answer.Kind.IN_PROGRESS ? "interim" : "final";
    }

    private OutgoingMessage message(Submission submission, Company company, MailAddress sender, Answer answer) {
        MessageId id = outgoing.idOf(submission.id().value(), kindOfMail(submission, answer));
        AnswerWriter.Words words = AnswerWriter.write(answer);
        List<MessageId> references = new ArrayList<>(submission.references());
        submission.messageId().ifPresent(references::add);
        return new OutgoingMessage(
                id,
                submission.addressedTo().or(company::currentAddress).orElseThrow(),
                sender,
                ReplySubject.of(submission.subject(), words.subject()),
                submission.messageId(),
                references,
                words.text(),
                words.html(),
                answer.language().code(),
                true);
    }
}
