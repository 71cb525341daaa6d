package org.paymentassistant.adapter.banking;

import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * One bank behind the four ports that an assistant has for it, whatever that bank speaks. None of them has a way to
 * release a payment. Thread-safe.
 */
public interface BankPorts extends AutoCloseable {

    /** The companies' accounts to pay from. */
    BankAccountResolver accounts();

    /** The creditors that the bank knows for the companies. */
    BeneficiaryDirectory beneficiaries();

    /** Where drafts are handed in. */
    PaymentInitiation payments();

    /** The check of names against accounts. */
    PayeeVerification payeeVerification();

    /** Lets go of what the adapter holds; calls under way may stay without answer. */
    @Override
    void close();
}
