package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.PaymentStatus;
import org.paymentassistant.example.bank.RequestKind;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.BankTrouble;
import org.paymentassistant.tck.PaymentInitiationTroubleContract;

/** The adapter of the iBanFirst-shaped API at a bank in trouble. */
class PaymentInitiationTroubleTest implements PaymentInitiationTroubleContract {

    private final ConnectedBank bank = new ConnectedBank();
    private final OtherHost elsewhere = new OtherHost();
    private final Beneficiary beneficiary = bank.beneficiary();
    private final PaymentInstruction instruction = bank.instruction();
    private boolean askedToWait;

    @AfterEach
    void close() {
        assertThat(elsewhere.requests()).isZero();
        assertThat(bank.bank.ledger().confirmations()).isEmpty();
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
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(fault(trouble));
    }

    @Override
    public void nextDeletionMeets(BankTrouble trouble) {
        bank.bank.faults().on(RequestKind.DELETE_PAYMENT).once(fault(trouble));
    }

    @Override
    public void everyLookMeets(BankTrouble trouble) {
        bank.bank.faults().on(RequestKind.READ_PAYMENTS).always(fault(trouble));
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
        return bank.bank.ledger().payments().stream()
                .filter(payment -> payment.status() != PaymentStatus.CANCELED)
                .map(payment -> new BankDraftId(payment.id()))
                .toList();
    }
}
