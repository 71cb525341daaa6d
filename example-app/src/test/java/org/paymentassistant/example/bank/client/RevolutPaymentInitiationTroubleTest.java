package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.revolut.RevolutRequest;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.BankTrouble;
import org.paymentassistant.tck.PaymentInitiationTroubleContract;

/** The adapter of the Revolut-shaped API at a bank in trouble. */
class RevolutPaymentInitiationTroubleTest implements PaymentInitiationTroubleContract {

    private final ConnectedRevolut bank = new ConnectedRevolut();
    private final OtherHost elsewhere = new OtherHost();
    private final Beneficiary beneficiary = bank.beneficiary();
    private final PaymentInstruction instruction = bank.instruction();
    private boolean askedToWait;

    @AfterEach
    void close() {
        assertThat(elsewhere.requests()).isZero();
        assertThat(bank.bank.requests(RevolutRequest.PAY)).isZero();
        elsewhere.close();
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
        return instruction;
    }

    @Override
    public void nextSubmissionMeets(BankTrouble trouble) {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, fault(trouble));
    }

    @Override
    public void nextDeletionMeets(BankTrouble trouble) {
        bank.bank.faults().once(RevolutRequest.DELETE_DRAFT, fault(trouble));
    }

    @Override
    public void everyLookMeets(BankTrouble trouble) {
        bank.bank.faults().always(RevolutRequest.LIST_DRAFTS, fault(trouble));
    }

    private BankFault fault(BankTrouble trouble) {
        askedToWait = trouble == BankTrouble.TOO_MANY;
        return Troubles.fault(trouble, elsewhere.address());
    }

    @Override
    public void troubleEnds() {
        bank.bank.faults().clear();
        bank.clock.forward(Troubles.LATENESS.multipliedBy(2));
        if (askedToWait) {
            Troubles.waitAsAskedFor();
        }
    }

    @Override
    public List<BankDraftId> standing() {
        return bank.standing().stream()
                .map(draft -> new BankDraftId(draft.id()))
                .toList();
    }
}
