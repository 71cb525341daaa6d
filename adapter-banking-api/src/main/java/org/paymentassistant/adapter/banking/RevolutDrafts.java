package org.paymentassistant.adapter.banking;

import org.paymentassistant.inmemory.ConfiguredBankAccountResolver;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * A bank whose API is shaped like Revolut Business's: accounts, counterparties, and payment drafts which a person sends for
 * processing in the bank's own app. It can create and delete drafts that nobody has sent; it has no call that sends one,
 * and none that pays without a draft.
 *
 * <p>The title of a draft ends with our draft's id in brackets, by which it is found again: the API has no idempotency
 * key for drafts. It lists only drafts that nobody has sent, so that one is known to be sent by its own id alone.
 *
 * <p>Reads are repeated where the bank does not answer well, creations never. Thread-safe.
 */
public final class RevolutDrafts implements BankPorts {

    private final BankLine line;
    private final BankAccountResolver accounts;
    private final BeneficiaryDirectory beneficiaries;
    private final PaymentInitiation payments;
    private final PayeeVerification payeeVerification;

    private RevolutDrafts(RevolutSettings settings) {
        this.line = new BankLine(settings.line(), new BearerSigner(settings.tokens()));
        BankReads reads = new BankReads(line, settings.line());
        this.accounts = new ConfiguredBankAccountResolver(new RevolutAccounts(reads));
        this.beneficiaries = new Counterparties(line, reads);
        this.payments = new RevolutPaymentInitiation(line, reads, settings);
        this.payeeVerification = new AccountNameValidation(line);
    }

    /** Prepares the way to a bank; the bank is asked only when one of the ports is used. */
    public static RevolutDrafts connect(RevolutSettings settings) {
        return new RevolutDrafts(settings);
    }

    @Override
    public BankAccountResolver accounts() {
        return accounts;
    }

    @Override
    public BeneficiaryDirectory beneficiaries() {
        return beneficiaries;
    }

    @Override
    public PaymentInitiation payments() {
        return payments;
    }

    @Override
    public PayeeVerification payeeVerification() {
        return payeeVerification;
    }

    @Override
    public void close() {
        line.close();
    }
}
