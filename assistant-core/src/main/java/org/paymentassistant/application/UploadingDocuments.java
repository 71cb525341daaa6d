package org.paymentassistant.application;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.event.AssistantEvent;
import org.paymentassistant.port.in.UploadDocuments;

/** Stores uploaded files as a submission; the same processing follows as for a mail. */
final class UploadingDocuments implements UploadDocuments {

    private static final int MOST_FILES = 10;

    private final Ports ports;
    private final KeepDocuments keepDocuments;
    private final Journal journal;

    UploadingDocuments(Ports ports, KeepDocuments keepDocuments, Journal journal) {
        this.ports = ports;
        this.keepDocuments = keepDocuments;
        this.journal = journal;
    }

    @Override
    public SubmissionId upload(CompanyId company, MailAddress person, Language language, List<SourceDocument> files) {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new IllegalArgumentException("an upload has 1 to " + MOST_FILES + " files");
        }
        Submission submission = submission(company, person, language, files);
        ports.transactions().required(() -> {
            if (ports.submissions().add(submission, Content.of(manifest(submission, files)))) {
                keepDocuments.keep(submission, files, company);
                journal.record(person.value(), submission.id().value(), "UPLOADED", files.size() + " documents");
            }
        });
        journal.tell(new AssistantEvent.SubmissionAccepted(ports.clock().instant(), submission.id(), files.size()));
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((submission.id().value() + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
