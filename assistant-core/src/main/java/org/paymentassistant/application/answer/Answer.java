package org.paymentassistant.application.answer;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What is said in one answer.
 *
 * @param kind which answer it is
 * @param language in which language
 * @param companyName whose assistant speaks
 * @param securityCode by which its people know that it is ours
 * @param refusal why none of the message was processed, where so
 * @param documents each invoice with what came of it
 * @param unread files of which nothing is known yet
 * @param linkLifetime how long a completion link opens its draft
 */
public record Answer(
        Kind kind,
        Language language,
        String companyName,
        SecurityCode securityCode,
        Optional<ReasonCode> refusal,
        List<DocumentAnswer> documents,
        List<FileName> unread,
        Duration linkLifetime) {

    public Answer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(linkLifetime, "linkLifetime");
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
    }

    /** The kinds of answer, as a sender sees them. */
    public enum Kind {
        /** Every invoice has its draft. */
        PROCESSED,
        /** Something is to be completed. */
        PARTIALLY_PROCESSED,
        /** No draft came of it. */
        NOT_PROCESSED,
        /** Still being worked on; another answer follows. */
        IN_PROGRESS
    }
}
