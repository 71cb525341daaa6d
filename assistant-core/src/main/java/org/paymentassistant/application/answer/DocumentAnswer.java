package org.paymentassistant.application.answer;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.PaymentDraft;

/**
 * What an answer says of one invoice.
 *
 * @param file the file that holds it
 * @param outcome how it ended, or where it stands
 * @param draft the draft that came of it, or for a duplicate the first one
 * @param debtorAccount the account that the draft is paid from, where known
 * @param completionLink where a person completes it, where something is asked
 * @param openDrafts for a credit note, the open drafts of the same supplier
 */
public record DocumentAnswer(
        FileName file,
        InvoiceOutcome outcome,
        Optional<PaymentDraft> draft,
        Optional<BankAccount> debtorAccount,
        Optional<URI> completionLink,
        List<PaymentDraft> openDrafts) {

    public DocumentAnswer {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(outcome, "outcome");
        openDrafts = List.copyOf(openDrafts);
    }

    /** An answer beside which no other draft is shown. */
    public DocumentAnswer(
            FileName file,
            InvoiceOutcome outcome,
            Optional<PaymentDraft> draft,
            Optional<BankAccount> debtorAccount,
            Optional<URI> completionLink) {
        this(file, outcome, draft, debtorAccount, completionLink, List.of());
    }
}
