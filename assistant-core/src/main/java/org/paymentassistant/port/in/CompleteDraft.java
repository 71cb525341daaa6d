package org.paymentassistant.port.in;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;

/** Lets a person complete a draft behind the secure link. Thread-safe. */
public interface CompleteDraft {

    /** What the link opens. Has no effect, however often it is called. */
    Opening open(CompletionToken token);

    /**
     * Completes the draft with a person's answers and hands it on to the bank. Only fields that are asked for are taken;
     * each is checked as strictly as when it is read from an invoice, and what speaks against the payment then is asked about
     * before it goes on. The link is used up only where all are good.
     *
     * @param answers by field, as the person typed them
     */
    default Completion complete(CompletionToken token, Map<InvoiceField, String> answers) {
        return complete(token, CompletionAnswers.of(answers));
    }

    /**
     * Completes the draft as above; besides, warnings that need a decision must be accepted, those of the draft and those
     * that arise from the completed values, such as a beneficiary that the bank does not know. An early-payment discount
     * is taken where the person chooses it and it is still granted.
     */
    Completion complete(CompletionToken token, CompletionAnswers answers);

    /** Decides that nothing is to be paid: the draft is given up, the link used. */
    Completion reject(CompletionToken token);

    /** The file that the draft came of, for showing; empty where the link does not open. Has no effect. */
    Optional<SourceDocument> document(CompletionToken token);

    /** What a link opens. */
    sealed interface Opening {

        /**
         * The draft to complete.
         *
         * @param language of the person it was sent to
         * @param split how a person decided that the draft's file falls into invoices, where one was asked
         */
        record Open(IncompleteDraft draft, Language language, Optional<InvoiceSplit> split) implements Opening {
            public Open {
                Objects.requireNonNull(draft, "draft");
                Objects.requireNonNull(language, "language");
                Objects.requireNonNull(split, "split");
            }
        }

        /** Nothing: the link is unknown, used or too old. All three look the same to who has it. */
        record Closed() implements Opening {}
    }

    /** What came of completing. */
    sealed interface Completion {

        /** The draft is complete and on its way to the bank. */
        record Completed(DraftId draft) implements Completion {}

        /** Some answers are not good; nothing was changed and the link stays open. */
        record NotYet(List<ReviewIssue> issues) implements Completion {
            public NotYet {
                issues = List.copyOf(issues);
            }
        }

        /**
         * The draft waits for a second person, who was written to: the account is not the one that the creditor is known
         * with, and the company wants two people to decide about that.
         */
        record AwaitsSecondPerson(DraftId draft) implements Completion {}

        /** The completed invoice is one that has a draft already; this one was discarded. */
        record AlreadyDrafted(DraftId first) implements Completion {}

        /** A person decided that nothing is to be paid; the draft is given up. */
        record Rejected(DraftId draft) implements Completion {}

        /** The link is unknown, used or too old. */
        record Closed() implements Completion {}
    }
}
