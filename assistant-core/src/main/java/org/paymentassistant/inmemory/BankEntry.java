package org.paymentassistant.inmemory;

import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.PaymentInstruction;

/**
 * A draft in the books of an {@link InMemoryBank}. Immutable.
 *
 * @param company whose it is
 * @param draft the draft as the bank shows it
 * @param instruction what it pays
 * @param beneficiary whom it pays
 */
public record BankEntry(CompanyId company, BankDraft draft, PaymentInstruction instruction, BeneficiaryId beneficiary) {

    public BankEntry {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(beneficiary, "beneficiary");
    }

    /** The same at another state. */
    BankEntry at(BankDraft.State state) {
        return new BankEntry(company, new BankDraft(draft.id(), draft.tag(), state), instruction, beneficiary);
    }
}
