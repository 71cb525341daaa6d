package org.paymentassistant.port.in;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Reads a document and says what it asks to be paid. No mail, no bank, nothing is stored. Thread-safe. */
public interface UnderstandDocument {

    /**
     * Reads and understands one file.
     *
     * @param buyer what is known of the company that is to pay
     */
    Understanding understand(SourceDocument document, CompanyProfile buyer);

    /** What came of it. */
    sealed interface Understanding {

        /** Handles every kind; exactly one function is called. */
        <R> R fold(
                Function<Understood, R> understood,
                Function<SplitDoubtful, R> splitDoubtful,
                Function<NotProcessed, R> notProcessed);

        /** The invoices found, in their order; at least one. */
        record Understood(List<Appraisal> invoices) implements Understanding {
            public Understood {
                invoices = List.copyOf(invoices);
            }

            @Override
            public <R> R fold(
                    Function<Understood, R> understood,
                    Function<SplitDoubtful, R> splitDoubtful,
                    Function<NotProcessed, R> notProcessed) {
                return understood.apply(this);
            }
        }

        /**
         * There may be several invoices, and where each begins a person must say.
         *
         * @param proposed where they seem to begin
         * @param invoices what is understood of each of the proposed parts
         */
        record SplitDoubtful(InvoiceSplit proposed, List<Appraisal> invoices) implements Understanding {
            public SplitDoubtful {
                Objects.requireNonNull(proposed, "proposed");
                invoices = List.copyOf(invoices);
            }

            @Override
            public <R> R fold(
                    Function<Understood, R> understood,
                    Function<SplitDoubtful, R> splitDoubtful,
                    Function<NotProcessed, R> notProcessed) {
                return splitDoubtful.apply(this);
            }
        }

        /** The file as a whole leads to nothing; {@code invoices} is what was understood nevertheless. */
        record NotProcessed(ReasonCode reason, List<Appraisal> invoices) implements Understanding {
            public NotProcessed {
                Objects.requireNonNull(reason, "reason");
                invoices = List.copyOf(invoices);
            }

            @Override
            public <R> R fold(
                    Function<Understood, R> understood,
                    Function<SplitDoubtful, R> splitDoubtful,
                    Function<NotProcessed, R> notProcessed) {
                return notProcessed.apply(this);
            }
        }
    }
}
