package org.paymentassistant.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.UploadDocuments;

/** Stores uploaded files as a submission; the same processing follows as for a mail. */
final class UploadingDocuments implements UploadDocuments {

    private final Ports ports;
    private final KeepDocuments keepDocuments;
    private final Journal journal;

    UploadingDocuments(Ports ports, KeepDocuments keepDocuments, Journal journal) {
        this.ports = ports;
        this.keepDocuments = keepDocuments;
        this.journal = journal;
    }

    @Override
    public Upload upload(CompanyId id, MailAddress person, Language language, List<SourceDocument> files) {
        Company company =
                ports.companies().find(id).orElseThrow(() -> new IllegalArgumentException("no company " + id.value()));
        return objection(company, files)
                .<Upload>map(Upload.Refused::new)
                .orElseGet(() -> new Upload.Accepted(accept(id, person, language, files)));
    }

    private static Optional<ReasonCode> objection(Company company, List<SourceDocument> files) {
        if (!company.active()) {
            return Optional.of(ReasonCode.NOT_ACTIVE);
        }
        if (files.isEmpty()) {
            return Optional.of(ReasonCode.NO_ATTACHMENT);
        }
        return files.size() > MOST_FILES ? Optional.of(ReasonCode.TOO_MANY_ATTACHMENTS) : Optional.empty();
    }

    private SubmissionId accept(CompanyId company, MailAddress person, Language language, List<SourceDocument> files) {
        Submission submission = submission(company, person, language, files);
        ports.transactions().required(() -> {
            if (ports.submissions().add(submission, Content.of(manifest(submission, files)))) {
                keepDocuments.keep(submission, files, company);
                journal.record(
                        person.value(), submission.id().value(), AuditKind.UPLOADED, files.size() + " documents");
            }
        });
        journal.tell(new AssistantEvent.SubmissionAccepted(
                ports.clock().instant(), submission.id(), Channel.UPLOAD, files.size(), Optional.empty()));
        return submission.id();
    }

    private Submission submission(
            CompanyId company, MailAddress person, Language language, List<SourceDocument> files) {
        List<DocumentId> documents =
                files.stream().map(file -> ports.identifiers().nextDocumentId()).toList();
        Instant now = ports.clock().instant();
        byte[] key = (documents.get(0).value() + now).getBytes(StandardCharsets.UTF_8);
        return new Submission(
                SubmissionId.of(Content.of(key).hash()),
                Channel.UPLOAD,
                Optional.of(company),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                language,
                now,
                documents,
                Optional.empty(),
                false,
                Submission.AnswerState.SILENT);
    }

    private static byte[] manifest(Submission submission, List<SourceDocument> files) {
        String lines = files.stream()
                .map(file -> file.content().hash().hex() + " " + file.name().value())
                .collect(Collectors.joining("\n"));
        return (submission.id().value() + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }
}
