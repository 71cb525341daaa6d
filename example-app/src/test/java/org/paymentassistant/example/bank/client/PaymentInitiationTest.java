package org.paymentassistant.example.bank.client;

import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.PaymentInitiationContract;

class PaymentInitiationTest implements PaymentInitiationContract {

    private final ConnectedBank bank = new ConnectedBank();
    private final Beneficiary beneficiary = bank.beneficiary();

    @AfterEach
    void close() {
        bank.close();
    }

    @Override
    public PaymentInitiation paymentInitiation() {
        return bank.api.payments();
    }

    @Override
    public Beneficiary beneficiary() {
        return beneficiary;
    }

    @Override
    public PaymentInstruction instruction() {
        return bank.instruction();
    }

    @Override
    public void confirmAtTheBank(BankDraftId draft) {
        bank.release(draft.value());
    }
}
