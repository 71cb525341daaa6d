package org.paymentassistant.example.bank.client;

import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.tck.PayeeVerificationContract;
import org.paymentassistant.tck.Samples;

class RevolutPayeeVerificationTest implements PayeeVerificationContract {

    private final ConnectedRevolut bank = new ConnectedRevolut();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public PayeeVerification payeeVerification() {
        bank.bank.setHolder(new AccountNumber(Samples.SELLER_ACCOUNT.key()), HOLDER.value());
        return bank.api.payeeVerification();
    }

    @Override
    public PayeeVerification unreachable() {
        bank.bank.close();
        return bank.api.payeeVerification();
    }
}
