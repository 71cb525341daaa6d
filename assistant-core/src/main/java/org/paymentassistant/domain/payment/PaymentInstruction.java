package org.paymentassistant.domain.payment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.money.Money;

/**
 * A complete payment as it is to be drafted: nothing is missing, nothing is in doubt. Immutable.
 *
 * @param debtorAccount the company's account to pay from
 * @param creditor who is paid and where
 * @param instructedAmount positive
 * @param requestedExecutionDate suggested to the person who validates
 * @param remittanceInformation what the creditor is told
 * @param endToEndId ours
 * @param chargeBearer who bears charges
 * @param purpose code of the purpose, where the creditor's country asks for one
 */
public record PaymentInstruction(
        BankAccountId debtorAccount,
        Creditor creditor,
        Money instructedAmount,
        LocalDate requestedExecutionDate,
        RemittanceInformation remittanceInformation,
        EndToEndId endToEndId,
        ChargeBearer chargeBearer,
        Optional<PurposeCode> purpose) {

    public PaymentInstruction {
        Objects.requireNonNull(debtorAccount, "debtorAccount");
        Objects.requireNonNull(creditor, "creditor");
        Objects.requireNonNull(requestedExecutionDate, "requestedExecutionDate");
        Objects.requireNonNull(remittanceInformation, "remittanceInformation");
        Objects.requireNonNull(endToEndId, "endToEndId");
        Objects.requireNonNull(chargeBearer, "chargeBearer");
        Objects.requireNonNull(purpose, "purpose");
        if (!instructedAmount.isPositive()) {
            throw new IllegalArgumentException("an instructed amount is positive");
        }
    }

    /** A payment to a country that asks for no code of its purpose. */
    public PaymentInstruction(
            BankAccountId debtorAccount,
            Creditor creditor,
            Money instructedAmount,
            LocalDate requestedExecutionDate,
            RemittanceInformation remittanceInformation,
            EndToEndId endToEndId,
            ChargeBearer chargeBearer) {
        this(
                debtorAccount,
                creditor,
                instructedAmount,
                requestedExecutionDate,
                remittanceInformation,
                endToEndId,
                chargeBearer,
                Optional.empty());
    }
}
