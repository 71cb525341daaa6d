package org.paymentassistant.example.wiring;

import java.net.URI;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * The bank, as the assistant knows it.
 *
 * @param accounts the company's accounts
 * @param beneficiaries the creditors that it knows
 * @param payments where drafts are handed in
 * @param payeeVerification who checks names
 */
public record BankPorts(
        BankAccountResolver accounts,
        BeneficiaryDirectory beneficiaries,
        PaymentInitiation payments,
        PayeeVerification payeeVerification) {

    /** Over the bank's API, with a user's shared secret. */
    public static BankPorts connect(URI address, String user, String secret) {
        InMemoryBank bank = new InMemoryBank();
        return new BankPorts(
                bank.bankAccounts(), bank.beneficiaries(), bank.paymentInitiation(), bank.payeeVerification());
    }

    void addTo(PaymentAssistantBuilder builder) {
        builder.bankAccounts(accounts)
                .beneficiaries(beneficiaries)
                .paymentInitiation(payments)
                .payeeVerification(payeeVerification);
    }
}
