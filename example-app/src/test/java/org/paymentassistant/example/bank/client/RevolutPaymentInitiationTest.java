package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.example.bank.revolut.RevolutDraft;
import org.paymentassistant.example.bank.revolut.RevolutRequest;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.tck.PaymentInitiationContract;
import org.paymentassistant.tck.Samples;

class RevolutPaymentInitiationTest implements PaymentInitiationContract {

    private final ConnectedRevolut bank = new ConnectedRevolut();
    private final Beneficiary beneficiary = bank.beneficiary();

    @AfterEach
    void close() {
        assertThat(bank.bank.requests(RevolutRequest.PAY)).isZero();
        assertThat(bank.bank.requests(RevolutRequest.UNROUTED)).isZero();
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
        bank.bank.move(draft.value(), RevolutDraft.State.PENDING);
    }

    @Override
    public boolean listsConfirmed() {
        return false;
    }

    @Test
    void writesWhatPeopleAndThePayeeNeed() {
        submit();

        RevolutDraft draft = bank.bank.drafts().get(0);
        assertThat(draft.title()).isEqualTo(instruction().creditor().name().value() + " [draft0001]");
        assertThat(draft.amount()).isEqualByComparingTo("1234.56");
        assertThat(draft.reference()).isEqualTo("RF18539007547034");
        assertThat(draft.scheduledFor()).contains(LocalDate.of(2026, 3, 31));
        assertThat(draft.creditorAccount().value()).isEqualTo(Samples.SELLER_ACCOUNT.key());
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, UNCONFIRMED",
        "PENDING, CONFIRMED",
        "COMPLETED, CONFIRMED",
        "REVERTED, CONFIRMED",
        "DECLINED, REFUSED",
        "FAILED, REFUSED",
        "CANCELLED, DELETED"
    })
    void readsEveryState(RevolutDraft.State there, BankDraft.State here) {
        BankDraftId id = submit();
        bank.bank.move(id.value(), there);

        assertThat(paymentInitiation().find(company(), TAG, id)).contains(new BankDraft(id, TAG, here));
    }

    @Test
    void showsADeletedDraftNoMore() {
        BankDraftId id = submit();
        bank.bank.move(id.value(), RevolutDraft.State.DELETED);

        assertThat(paymentInitiation().find(company(), TAG, id)).isEqualTo(Optional.empty());
    }

    @Test
    void getsANewTokenBeforeTheOldOneEnds() {
        submit();
        bank.clock.forward(Duration.ofHours(1));
        submit();

        assertThat(bank.bank.requests(RevolutRequest.GET_TOKEN)).isEqualTo(2);
    }

    @Test
    void readsOnWhereTheBankTookATokenBack() {
        submit();
        bank.bank.endTokens();

        assertThat(paymentInitiation().findByTag(company(), TAG)).hasSize(1);
    }

    @Test
    void claimsNothingWhereTheBankTookATokenBackBeforeASubmission() {
        PaymentInstruction instruction = instruction();
        bank.bank.endTokens();

        assertThat(paymentInitiation().submit(company(), TAG, instruction, beneficiary))
                .isEqualTo(new SubmissionResult.Unavailable());
        assertThat(submit()).isNotNull();
    }

    @Test
    void tellsWhatTheBankSaysToARefusal() {
        PaymentInstruction other = new PaymentInstruction(
                new org.paymentassistant.domain.payment.BankAccountId("00000000-0000-0000-0000-000000000000"),
                instruction().creditor(),
                instruction().instructedAmount(),
                instruction().requestedExecutionDate(),
                instruction().remittanceInformation(),
                instruction().endToEndId(),
                instruction().chargeBearer());

        assertThat(paymentInitiation().submit(company(), TAG, other, beneficiary))
                .isEqualTo(new SubmissionResult.Refused("Account not found"));
    }

    @Test
    void hasNoAccessForAStranger() {
        PaymentInstruction instruction = instruction();

        assertThatThrownBy(() ->
                        paymentInitiation().submit(Samples.notActivated("company-3"), TAG, instruction, beneficiary))
                .isInstanceOf(PermanentAssistantException.class)
                .hasMessageNotContaining("refresh");
    }

    private BankDraftId submit() {
        return ((SubmissionResult.Accepted) paymentInitiation().submit(company(), TAG, instruction(), beneficiary))
                .bankDraft();
    }
}
