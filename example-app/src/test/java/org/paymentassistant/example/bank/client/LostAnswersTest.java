package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.example.bank.AnswerShape;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.ErrorShape;
import org.paymentassistant.example.bank.LedgerPayment;
import org.paymentassistant.example.bank.RequestKind;

/** The adapter at a bank that fails in the ways banks do: the draft is there at most once, and never wrongly denied. */
class LostAnswersTest {

    private static final DraftId TAG = new DraftId("draft0001");

    private final ConnectedBank bank = new ConnectedBank();
    private final Beneficiary beneficiary = bank.beneficiary();

    @AfterEach
    void close() {
        assertThat(bank.bank.ledger().confirmations()).isEmpty();
        bank.close();
    }

    static Stream<BankFault> lostAfterEffect() {
        return Stream.of(BankFault.answerLost(), BankFault.malformedJson(), BankFault.statusAfterEffect(500));
    }

    static Stream<BankFault> withoutEffect() {
        return Stream.of(
                BankFault.requestLost(),
                BankFault.status(500),
                BankFault.status(502),
                BankFault.htmlUnavailable(),
                BankFault.status(429));
    }

    @ParameterizedTest
    @MethodSource("lostAfterEffect")
    void learnsFromTheLogThatTheDraftIsThere(BankFault fault) {
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(fault);

        SubmissionResult result = submit();

        assertThat(payments()).hasSize(1);
        assertThat(result)
                .isEqualTo(new SubmissionResult.Accepted(
                        new BankDraftId(payments().get(0).id())));
    }

    @ParameterizedTest
    @MethodSource("lostAfterEffect")
    void findsByItsTagWhatTheLogDoesNotShow(BankFault fault) {
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(fault);
        bank.bank.faults().on(RequestKind.READ_LOG).always(BankFault.status(500));

        assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
        assertThat(found())
                .extracting(draft -> draft.id().value(), BankDraft::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(payments().get(0).id(), BankDraft.State.UNCONFIRMED));
    }

    @ParameterizedTest
    @MethodSource("withoutEffect")
    void claimsNothingWhereThereIsNothing(BankFault fault) {
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(fault);

        assertThat(submit()).isIn(new SubmissionResult.InDoubt(), new SubmissionResult.Unavailable());
        assertThat(payments()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void staysInDoubtWhereTheRequestMayStillArrive() {
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(BankFault.appliedLate(Duration.ofSeconds(30)));

        assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
    }

    @Test
    void waitsNoLongerThanItsTimeOut() {
        bank.bank.faults().on(RequestKind.CREATE_PAYMENT).once(BankFault.slow(Duration.ofSeconds(4)));

        assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
    }

    @Test
    void readsThroughCutConnections() {
        submit();
        bank.bank.faults().on(RequestKind.READ_PAYMENTS).once(BankFault.answerLost());

        assertThat(found()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(AnswerShape.class)
    void understandsEachShapeOfAnswersAndErrors(AnswerShape answers) {
        for (ErrorShape errors : ErrorShape.values()) {
            try (ConnectedBank shaped = new ConnectedBank(settings -> settings.withShapes(answers, errors))) {
                Beneficiary known = shaped.beneficiary();
                assertThat(shaped.api.accounts().accounts(shaped.company())).hasSize(4);
                SubmissionResult result =
                        shaped.api.payments().submit(shaped.company(), TAG, shaped.instruction(), known);
                assertThat(result).isInstanceOf(SubmissionResult.Accepted.class);
                BankDraftId draft = ((SubmissionResult.Accepted) result).bankDraft();
                shaped.api.payments().deleteUnconfirmed(shaped.company(), draft);
                assertThat(shaped.api.payments().findByTag(shaped.company(), TAG))
                        .extracting(BankDraft::state)
                        .containsExactly(BankDraft.State.DELETED);
            }
        }
    }

    @Test
    void writesAnOrdinarySepaPayment() {
        submit();

        LedgerPayment payment = payments().get(0);
        assertThat(payment.tag()).isEqualTo("draft0001");
        assertThat(payment.communication()).isEqualTo("RF18539007547034");
    }

    private SubmissionResult submit() {
        return bank.api.payments().submit(bank.company(), TAG, bank.instruction(), beneficiary);
    }

    private List<BankDraft> found() {
        return bank.api.payments().findByTag(bank.company(), TAG);
    }

    private List<LedgerPayment> payments() {
        return bank.bank.ledger().payments();
    }
}
