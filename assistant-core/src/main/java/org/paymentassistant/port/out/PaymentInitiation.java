package org.paymentassistant.port.out;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;

/**
 * Hands payment drafts to the bank. There is no way to confirm or execute one. Thread-safe.
 */
public interface PaymentInitiation {

    /**
     * Creates an unconfirmed draft at the bank, tagged with our draft's id. Banks have no idempotency key: call {@link
     * #findByTag} first whenever an earlier call may have had an effect.
     */
    SubmissionResult submit(Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary);

    /**
     * All drafts at the bank with a tag, oldest first: at least those that no person has confirmed.
     *
     * @throws org.paymentassistant.TransientAssistantException where the bank cannot be asked now
     */
    List<BankDraft> findByTag(Company company, DraftId tag);

    /**
     * One draft with a tag, by the bank's name of it; empty where the bank does not show it. Banks that list only what
     * waits still show a draft here that a person has confirmed.
     *
     * @throws org.paymentassistant.TransientAssistantException where the bank cannot be asked now
     */
    default Optional<BankDraft> find(Company company, DraftId tag, BankDraftId draft) {
        return findByTag(company, tag).stream()
                .filter(found -> found.id().equals(draft))
                .findFirst();
    }

    /** Whether the bank takes the invoice that a draft is for, as it may ask for a proof of it. */
    default boolean takesInvoices() {
        return false;
    }

    /**
     * Shows the bank the invoice that an unconfirmed draft of our own is for. May be repeated where its effect is not known.
     *
     * @return whether the bank took it; where it did not, it would not another time
     * @throws org.paymentassistant.TransientAssistantException where the bank cannot be asked now, or it is not known
     *     whether the bank took it
     */
    default boolean attachInvoice(Company company, BankDraftId draft, SourceDocument invoice) {
        return false;
    }

    /**
     * Deletes a draft of our own that no person has confirmed. What is gone or confirmed already stays as it is. A deleted
     * draft is shown as {@link BankDraft.State#DELETED} or no more.
     *
     * @throws org.paymentassistant.TransientAssistantException where the bank cannot be asked now
     */
    void deleteUnconfirmed(Company company, BankDraftId draft);
}
