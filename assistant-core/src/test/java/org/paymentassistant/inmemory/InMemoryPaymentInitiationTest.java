package org.paymentassistant.inmemory;

import org.junit.jupiter.api.BeforeEach;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationContract;
import org.paymentassistant.tck.Samples;

class InMemoryPaymentInitiationTest implements PaymentInitiationContract {

    private final InMemoryBank bank = new InMemoryBank();

    @BeforeEach
    void takeInvoices() {
        bank.takeInvoices();
    }

    @Override
    public PaymentInitiation paymentInitiation() {
        return bank.paymentInitiation();
    }

    @Override
    public Beneficiary beneficiary() {
        return new Beneficiary(
                new BeneficiaryId("b1"), DraftSamples.creditor().name(), Samples.SELLER_ACCOUNT, Samples.EUR);
    }

    @Override
    public void confirmAtTheBank(BankDraftId draft) {
        bank.move(draft, BankDraft.State.CONFIRMED);
    }
}
