package org.paymentassistant.adapter.banking;

import org.paymentassistant.inmemory.ConfiguredBankAccountResolver;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * A bank over its API: wallets to pay from, external bank accounts to pay to, payments that await a person. Requests are
 * JSON over HTTP, signed with X-WSSE. It can create and delete payments that nobody has released; it has no call that
 * releases one.
 *
 * <p>Reads are repeated where the bank does not answer well, creations never. A bank that cannot be asked is a
 * {@link org.paymentassistant.TransientAssistantException}; a company without credentials a
 * {@link org.paymentassistant.PermanentAssistantException}. Thread-safe.
 */
public final class BankingApi implements BankPorts {

    private final BankLine line;
    private final BankAccountResolver accounts;
    private final BeneficiaryDirectory beneficiaries;
    private final PaymentInitiation payments;
    private final PayeeVerification payeeVerification;

    private BankingApi(BankingApiSettings settings) {
        this.line = new BankLine(settings.line(), settings.signer());
        BankReads reads = new BankReads(line, settings.line());
        this.accounts = new ConfiguredBankAccountResolver(new WalletAccounts(reads));
        this.beneficiaries = new ApiBeneficiaryDirectory(line, reads, settings.agents());
        this.payments = new ApiPaymentInitiation(line, reads, settings);
        this.payeeVerification = new ApiPayeeVerification(line, settings.agents());
    }

    /** Prepares the way to a bank; the bank is asked only when one of the ports is used. */
    public static BankingApi connect(BankingApiSettings settings) {
        return new BankingApi(settings);
    }

    /** The companies' wallets. */
    @Override
    public BankAccountResolver accounts() {
        return accounts;
    }

    /** The companies' external bank accounts. */
    @Override
    public BeneficiaryDirectory beneficiaries() {
        return beneficiaries;
    }

    /** Where drafts are handed in. */
    @Override
    public PaymentInitiation payments() {
        return payments;
    }

    /** The check of names against accounts, for IBANs of the Single Euro Payments Area. */
    @Override
    public PayeeVerification payeeVerification() {
        return payeeVerification;
    }

    /** Ends the connections; calls under way may stay without answer. */
    @Override
    public void close() {
        line.close();
    }
}
