package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.invoice.InvoiceData;

/**
 * A draft that is no longer open at the bank. It still counts when duplicates are recognised, unless it was deleted
 * there. Immutable.
 *
 * @param origin what it came of
 * @param invoice the invoice
 * @param instruction the payment as drafted
 * @param recognisedBy by what the invoice is recognised again
 * @param bankDraft the bank's name of it
 * @param ending how it ended at the bank
 * @param closedAt when that was noticed
 */
public record ClosedDraft(
        DraftOrigin origin,
        InvoiceData invoice,
        PaymentInstruction instruction,
        InvoiceIdentity recognisedBy,
        BankDraftId bankDraft,
        Ending ending,
        Instant closedAt)
        implements PaymentDraft {

    public ClosedDraft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(recognisedBy, "recognisedBy");
        Objects.requireNonNull(bankDraft, "bankDraft");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    /** How a draft ended at the bank. */
    public enum Ending {
        /** A person confirmed it at the bank. */
        CONFIRMED,
        /** A person deleted it at the bank. */
        DELETED,
        /** The bank refused it. */
        REFUSED
    }

    @Override
    public Optional<InvoiceIdentity> identity() {
        return ending == Ending.CONFIRMED ? Optional.of(recognisedBy) : Optional.empty();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.closed().apply(this);
    }
}
