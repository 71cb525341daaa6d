package org.paymentassistant.port.in;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.payment.CompletionToken;

/** Lets a person say, behind the secure link, where each invoice of a file begins. Thread-safe. */
public interface DecideSplit {

    /** What the link opens. Has no effect, however often it is called. */
    Opening open(CompletionToken token);

    /**
     * Decides: an invoice begins at the first page and at each of the given ones. The file is then processed as any other,
     * and the sender gets a further answer. Numbers that are no page's are not taken.
     */
    Decision decide(CompletionToken token, Set<Integer> beginnings);

    /** The file, for showing; empty where the link does not open. Has no effect. */
    Optional<SourceDocument> document(CompletionToken token);

    /** What a link opens. */
    sealed interface Opening {

        /**
         * The question where the invoices of a file begin.
         *
         * @param document the file
         * @param name its name
         * @param proposed where they seem to begin
         * @param company whose file it is
         * @param language of the person it was sent to
         */
        record Open(DocumentId document, FileName name, InvoiceSplit proposed, CompanyId company, Language language)
                implements Opening {
            public Open {
                Objects.requireNonNull(document, "document");
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(proposed, "proposed");
                Objects.requireNonNull(company, "company");
                Objects.requireNonNull(language, "language");
            }
        }

        /** Nothing of the kind: the link is unknown, used or too old, or opens something else. */
        record Closed() implements Opening {}
    }

    /** What came of deciding. */
    sealed interface Decision {

        /** The file is processed as decided. */
        record Decided(DocumentId document) implements Decision {}

        /** The link is unknown, used or too old, or another person was faster. */
        record Closed() implements Decision {}
    }
}
