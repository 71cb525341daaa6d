package org.paymentassistant.domain.payment;

import java.time.LocalDate;
import java.util.Objects;
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
 */
public record PaymentInstruction(
        BankAccountId debtorAccount,
        Creditor creditor,
        Money instructedAmount,
        LocalDate requestedExecutionDate,
        RemittanceInformation remittanceInformation,
        EndToEndId endToEndId,
        ChargeBearer chargeBearer) {

    public PaymentInstruction {
        Objects.requireNonNull(debtorAccount, "debtorAccount");
        Objects.requireNonNull(creditor, "creditor");
        Objects.requireNonNull(requestedExecutionDate, "requestedExecutionDate");
        Objects.requireNonNull(remittanceInformation, "remittanceInformation");
        Objects.requireNonNull(endToEndId, "endToEndId");
        Objects.requireNonNull(chargeBearer, "chargeBearer");
        if (!instructedAmount.isPositive()) {
            throw new IllegalArgumentException("an instructed amount is positive");
        }
    }
}
