package org.paymentassistant.tck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.submission.Channel;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;

/** Valid submissions and their documents. Equal numbers make equal ones. */
public final class SubmissionSamples {

    private SubmissionSamples() {}

    /** The raw bytes of the submission of a number; the submission's id is their hash. */
    public static Content raw(int number) {
        return Content.of(("raw message " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** A submission by mail with every value filled. */
    public static Submission submission(int number) {
        return submission(number, Samples.COMPANY_ID, Samples.NOON);
    }

    /** A submission by mail with every value filled. */
    public static Submission submission(int number, CompanyId company, Instant receivedAt) {
        return new Submission(
                SubmissionId.of(raw(number).hash()),
                Channel.MAIL,
                Optional.of(company),
                Optional.of(Samples.SENDER),
                Optional.of(Samples.ASSISTANT),
                Optional.of(new MessageId("<question-" + number + "@atelier-petit.example>")),
                List.of(new MessageId("<b-" + number + "@x.example>"), new MessageId("<a-" + number + "@x.example>")),
                "Facture n° " + number + " – à payer ✓",
                Language.FR,
                receivedAt,
                List.of(new DocumentId("doc-b-" + number), new DocumentId("doc-a-" + number)),
                Optional.empty(),
                true,
                Submission.AnswerState.NONE);
    }

    /** A mail of somebody that was refused as a whole, and may be answered. */
    public static Submission refusedOf(MailAddress sender, int number, Instant receivedAt) {
        return new Submission(
                SubmissionId.of(raw(number).hash()),
                Channel.MAIL,
                Optional.of(Samples.COMPANY_ID),
                Optional.of(sender),
                Optional.of(Samples.ASSISTANT),
                Optional.of(new MessageId("<refused-" + number + "@atelier-petit.example>")),
                List.of(),
                "no file " + number,
                Language.EN,
                receivedAt,
                List.of(),
                Optional.of(ReasonCode.NO_ATTACHMENT),
                true,
                Submission.AnswerState.NONE);
    }

    /** A submission of a stranger, of which next to nothing is known. */
    public static Submission refused(int number) {
        return new Submission(
                SubmissionId.of(raw(number).hash()),
                Channel.MAIL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Language.EN,
                Samples.NOON,
                List.of(),
                Optional.of(ReasonCode.ADDRESS_UNKNOWN),
                false,
                Submission.AnswerState.SILENT);
    }

    /** The file of a number: equal numbers make equal bytes. */
    public static SourceDocument source(int number) {
        return new SourceDocument(
                FileName.of("facture é " + number + ".pdf"),
                Optional.of(MediaType.PDF),
                Content.of(("%PDF-1.4 \u0000\u00ff file " + number).getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The record of a file that is not processed yet. */
    public static SubmittedDocument document(String id, SubmissionId submission, SourceDocument source) {
        return new SubmittedDocument(
                new DocumentId(id), submission, source.name(), source.content().hash(), List.of());
    }

    /** One outcome of each kind. */
    public static List<InvoiceOutcome> everyOutcome() {
        DraftId draft = new DraftId("draft0001");
        return List.of(
                new InvoiceOutcome.Drafted(draft),
                new InvoiceOutcome.Submitting(draft, ReasonCode.BANK_DOWN),
                new InvoiceOutcome.NeedsData(draft, ReasonCode.CHANGED_IBAN),
                new InvoiceOutcome.NeedsSplit(new InvoiceSplit(List.of(List.of(1, 2), List.of(3)), false)),
                new InvoiceOutcome.Duplicate(new DocumentId("doc-1"), Optional.of(draft)),
                new InvoiceOutcome.Duplicate(new DocumentId("doc-2"), Optional.empty()),
                new InvoiceOutcome.Rejected(ReasonCode.CREDIT_NOTE),
                new InvoiceOutcome.Ignored(ReasonCode.LOOP),
                new InvoiceOutcome.DeadLetter(ReasonCode.DEAD_LETTER));
    }
}
