package org.paymentassistant.inmemory;

import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.tck.PayeeVerificationContract;
import org.paymentassistant.tck.Samples;

class InMemoryPayeeVerificationTest implements PayeeVerificationContract {

    @Override
    public PayeeVerification payeeVerification() {
        InMemoryBank bank = new InMemoryBank();
        bank.setHolder(Samples.SELLER_ACCOUNT, HOLDER);
        return bank.payeeVerification();
    }

    @Override
    public PayeeVerification unreachable() {
        InMemoryBank bank = new InMemoryBank();
        bank.setHolder(Samples.SELLER_ACCOUNT, HOLDER);
        bank.set(BankCondition.UNAVAILABLE);
        return bank.payeeVerification();
    }

    /** The comparison of names is that of the domain, which takes these for nearly the same. */
    @Override
    public boolean tellsCloseMatches() {
        return nearlyTheHolder().similarTo(HOLDER);
    }
}
