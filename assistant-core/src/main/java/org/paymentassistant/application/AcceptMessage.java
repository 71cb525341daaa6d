package org.paymentassistant.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.risk.MailReading;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.Submission.AnswerState;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.event.AssistantEvent;

/** Stores a message with its files and plans the work, all in one transaction; the same message is stored once. */
final class AcceptMessage {

    private final Ports ports;
    private final AssistantSettings settings;
    private final IntakeRules rules;
    private final KeepDocuments keepDocuments;
    private final Journal journal;

    AcceptMessage(Ports ports, AssistantSettings settings, KeepDocuments keepDocuments, Journal journal) {
        this.ports = ports;
        this.settings = settings;
        this.rules = new IntakeRules(ports.companies(), settings);
        this.keepDocuments = keepDocuments;
        this.journal = journal;
    }

    /** Returns once the message is stored, now or before. */
    void accept(IncomingMessage message) {
        List<AssistantEvent> events = new ArrayList<>();
        ports.transactions().required(() -> {
            events.clear();
            store(message).ifPresent(events::add);
        });
        events.forEach(journal::tell);
    }

    private Optional<AssistantEvent> store(IncomingMessage message) {
        Intake intake = rules.judge(message);
        List<SourceDocument> files = intake.refusal().isPresent() ? List.of() : message.documents();
        List<DocumentId> ids =
                files.stream().map(file -> ports.identifiers().nextDocumentId()).toList();
        Submission submission = submission(message, intake, ids);
        if (!ports.submissions().add(submission, message.raw())) {
            return Optional.empty();
        }
        journal.record(
                "assistant",
                submission.id().value(),
                AuditKind.ACCEPTED,
                intake.refusal().map(Enum::name).orElse(files.size() + " documents"));
        intake.company().ifPresent(company -> keepDocuments.keep(submission, files, company.id()));
        planAnswers(submission);
        return Optional.of(new AssistantEvent.SubmissionAccepted(
                ports.clock().instant(), submission.id(), Channel.MAIL, files.size(), intake.refusal()));
    }

    private Submission submission(IncomingMessage message, Intake intake, List<DocumentId> documents) {
        return new Submission(
                SubmissionId.of(message.raw().hash()),
                Channel.MAIL,
                intake.company().map(Company::id),
                message.sender(),
                intake.addressedTo(),
                message.messageId(),
                message.references(),
                message.subject(),
                language(message, intake),
                message.receivedAt(),
                documents,
                intake.refusal(),
                intake.answerable(),
                intake.answerable() ? AnswerState.NONE : AnswerState.SILENT,
                Optional.of(MailReading.of(message)));
    }

    private static Language language(IncomingMessage message, Intake intake) {
        return SpokenLanguage.of(message.subject() + "\n" + message.text())
                .or(() -> intake.company().map(Company::language))
                .orElse(Language.EN);
    }

    private void planAnswers(Submission submission) {
        if (submission.answer() == AnswerState.SILENT) {
            return;
        }
        CompanyId company = submission.company().orElseThrow();
        Instant now = ports.clock().instant();
        String subject = submission.id().value();
        if (submission.documents().isEmpty()) {
            ports.workQueue().schedule(company, new WorkItem(WorkKind.ANSWER_SUBMISSION, subject), now);
        } else {
            Instant deadline = submission.receivedAt().plus(settings.answerBudget());
            ports.workQueue()
                    .schedule(
                            company,
                            new WorkItem(WorkKind.ANSWER_INTERIM, subject),
                            deadline.isBefore(now) ? now : deadline);
        }
    }
}
