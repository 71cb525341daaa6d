package org.paymentassistant.port.in;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.submission.SubmissionId;

/** Takes files from a signed-in person, as a mail would bring them. Thread-safe. */
public interface UploadDocuments {

    /** How many files are taken at once. */
    int MOST_FILES = 10;

    /**
     * Accepts files for a company; their outcomes are found by the returned id, and no mail answers them. The caller has
     * made sure that the person may act for the company.
     *
     * @param files the files; what is wrong with one of them is its outcome
     * @return refused, with nothing stored, where the assistant is off, there is no file, or there are more than
     *     {@link #MOST_FILES}
     * @throws IllegalArgumentException where there is no such company
     */
    Upload upload(CompanyId company, MailAddress person, Language language, List<SourceDocument> files);

    /** What came of uploading. */
    sealed interface Upload {

        /** Handles both kinds; exactly one function is called. */
        <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused);

        /** The files are stored and will be processed. */
        record Accepted(SubmissionId id) implements Upload {
            public Accepted {
                Objects.requireNonNull(id, "id");
            }

            @Override
            public <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
                return accepted.apply(this);
            }
        }

        /** Nothing was stored: {@code NOT_ACTIVE}, {@code NO_ATTACHMENT} or {@code TOO_MANY_ATTACHMENTS}. */
        record Refused(ReasonCode reason) implements Upload {
            public Refused {
                Objects.requireNonNull(reason, "reason");
            }

            @Override
            public <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
                return refused.apply(this);
            }
        }
    }
}
