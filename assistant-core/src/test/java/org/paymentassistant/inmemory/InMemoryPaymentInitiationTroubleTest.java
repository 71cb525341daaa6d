package org.paymentassistant.inmemory;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.BankTrouble;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.PaymentInitiationTroubleContract;
import org.paymentassistant.tck.Samples;

class InMemoryPaymentInitiationTroubleTest implements PaymentInitiationTroubleContract {

    private static final Map<BankTrouble, BankCondition> CONDITIONS = Map.of(
            BankTrouble.LATE, BankCondition.REQUEST_LATE,
            BankTrouble.REQUEST_LOST, BankCondition.REQUEST_LOST,
            BankTrouble.ANSWER_LOST, BankCondition.ANSWER_LOST,
            BankTrouble.FAILURE, BankCondition.UNAVAILABLE);

    private final InMemoryBank bank = new InMemoryBank();

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
    public Set<BankTrouble> troubles() {
        return EnumSet.copyOf(CONDITIONS.keySet());
    }

    @Override
    public void nextSubmissionMeets(BankTrouble trouble) {
        AtomicReference<BankCondition> next = new AtomicReference<>(condition(trouble));
        bank.set(() -> next.getAndSet(BankCondition.WORKING));
    }

    @Override
    public void nextDeletionMeets(BankTrouble trouble) {
        nextSubmissionMeets(trouble);
    }

    @Override
    public void everyLookMeets(BankTrouble trouble) {
        bank.set(condition(trouble));
    }

    private static BankCondition condition(BankTrouble trouble) {
        return CONDITIONS.getOrDefault(trouble, BankCondition.WORKING);
    }

    @Override
    public void troubleEnds() {
        bank.set(BankCondition.WORKING);
        bank.applyLateRequests();
    }

    @Override
    public List<BankDraftId> standing() {
        return bank.ledger().stream()
                .map(BankEntry::draft)
                .filter(draft -> draft.state() != BankDraft.State.DELETED)
                .map(BankDraft::id)
                .toList();
    }
}
