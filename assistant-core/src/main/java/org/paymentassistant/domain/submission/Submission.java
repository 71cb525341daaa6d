package org.paymentassistant.domain.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * Something that was handed in and accepted for keeping, whatever comes of it. Immutable.
 *
 * @param id its key
 * @param channel how it came
 * @param company whose it is, where known
 * @param sender who handed it in, where exactly one is known
 * @param addressedTo the assistant address that it was sent to
 * @param messageId the mail's Message-ID
 * @param references the mail's thread, oldest first
 * @param subject the mail's subject
 * @param language what the answer is written in
 * @param receivedAt when our host had it
 * @param documents its files in their order
 * @param refusal why none of it is processed, where so
 * @param answerable whether an answer may be sent at all
 * @param answer how far the answer is
 * @param mail what the mail says beside its files; empty where it was no mail
 */
public record Submission(
        SubmissionId id,
        Channel channel,
        Optional<CompanyId> company,
        Optional<MailAddress> sender,
        Optional<MailAddress> addressedTo,
        Optional<MessageId> messageId,
        List<MessageId> references,
        String subject,
        Language language,
        Instant receivedAt,
        List<DocumentId> documents,
        Optional<ReasonCode> refusal,
        boolean answerable,
        AnswerState answer,
        Optional<MailTraits> mail) {

    public Submission {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(receivedAt, "receivedAt");
        references = List.copyOf(references);
        documents = List.copyOf(documents);
    }

    /** A submission of whose mail nothing is known. */
    public Submission(
            SubmissionId id,
            Channel channel,
            Optional<CompanyId> company,
            Optional<MailAddress> sender,
            Optional<MailAddress> addressedTo,
            Optional<MessageId> messageId,
            List<MessageId> references,
            String subject,
            Language language,
            Instant receivedAt,
            List<DocumentId> documents,
            Optional<ReasonCode> refusal,
            boolean answerable,
            AnswerState answer) {
        this(
                id,
                channel,
                company,
                sender,
                addressedTo,
                messageId,
                references,
                subject,
                language,
                receivedAt,
                documents,
                refusal,
                answerable,
                answer,
                Optional.empty());
    }

    /** How far the answer is. */
    public enum AnswerState {
        /** Nothing was said yet. */
        NONE,
        /** An interim answer was given; a final one follows. */
        INTERIM,
        /** The final answer was given. */
        FINAL,
        /** After the final answer something came up that the sender must know; a further answer follows. */
        REOPENED,
        /** No answer will be given. */
        SILENT
    }

    /** The same with the answer at another state. */
    public Submission withAnswer(AnswerState state) {
        return new Submission(
                id,
                channel,
                company,
                sender,
                addressedTo,
                messageId,
                references,
                subject,
                language,
                receivedAt,
                documents,
                refusal,
                answerable,
                state,
                mail);
    }
}
