package org.paymentassistant.example.bank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.BankResponse;
import org.paymentassistant.example.bank.revolut.RevolutRequest;

/** The adapter at a bank that fails in the ways banks do: no draft is doubled, and none that stands there is denied. */
class RevolutFaultsTest {

    private static final DraftId TAG = new DraftId("draft0001");

    private final ConnectedRevolut bank = new ConnectedRevolut();
    private final Beneficiary beneficiary = bank.beneficiary();
    private final PaymentInstruction instruction = bank.instruction();

    @AfterEach
    void close() {
        assertThat(bank.bank.requests(RevolutRequest.PAY)).isZero();
        bank.close();
    }

    static Stream<BankFault> afterEffect() {
        return Stream.of(BankFault.answerLost(), BankFault.malformedJson(), BankFault.statusAfterEffect(500));
    }

    static Stream<BankFault> withoutEffect() {
        return Stream.of(
                BankFault.requestLost(),
                BankFault.status(500),
                BankFault.status(502),
                BankFault.status(429),
                BankFault.htmlUnavailable());
    }

    static Stream<BankFault> hostile() {
        return Stream.of(
                BankFault.answeringInstead(BankResponse.json(201, "{\"id\":\"../../pay\"}")),
                BankFault.answeringInstead(BankResponse.json(201, "{\"id\":{\"id\":\"x\"}}")),
                BankFault.answeringInstead(BankResponse.json(201, "[]")),
                BankFault.answeringInstead(BankResponse.json(200, "[".repeat(100_000))),
                BankFault.answeringInstead(new BankResponse(201, "text/html", "<html>created</html>")),
                BankFault.answeringInstead(BankResponse.empty(204)));
    }

    @ParameterizedTest
    @MethodSource("afterEffect")
    void findsByTheTitleWhatALostAnswerMade(BankFault fault) {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, fault);

        assertThat(submit())
                .isEqualTo(new SubmissionResult.Accepted(
                        new BankDraftId(bank.bank.drafts().get(0).id())));
        assertThat(bank.bank.drafts()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("withoutEffect")
    void claimsNothingWhereThereIsNothing(BankFault fault) {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, fault);

        assertThat(submit()).isIn(new SubmissionResult.InDoubt(), new SubmissionResult.Unavailable());
        assertThat(bank.bank.drafts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void believesNoAnswerThatIsNone(BankFault fault) {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, fault);

        assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[1]",
                "{\"payment_orders\":{}}",
                "{\"payment_orders\":[1]}",
                "{\"payment_orders\":[{\"id\":\"a\",\"title\":7}]}",
                "{\"payment_orders\":[{\"id\":\"../a\",\"title\":\"x [draft0001]\"}]}"
            })
    void ratherFailsThanFindsNothing(String list) {
        bank.bank.faults().always(RevolutRequest.LIST_DRAFTS, BankFault.answeringInstead(BankResponse.json(200, list)));

        org.assertj.core.api.Assertions.assertThatThrownBy(this::found).isInstanceOf(TransientAssistantException.class);
    }

    @Test
    void staysInDoubtWhereTheRequestMayStillArriveAndFindsItLater() {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, BankFault.appliedLate(Duration.ofSeconds(30)));

        assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
        assertThat(found()).isEmpty();
        bank.clock.forward(Duration.ofMinutes(1));
        assertThat(found()).extracting(BankDraft::state).containsExactly(BankDraft.State.UNCONFIRMED);
    }

    @Test
    void deletesTheSecondCopyThatALateRequestMade() {
        bank.bank.faults().once(RevolutRequest.CREATE_DRAFT, BankFault.appliedLate(Duration.ofSeconds(30)));
        submit();
        BankDraftId kept = ((SubmissionResult.Accepted) submit()).bankDraft();
        bank.clock.forward(Duration.ofMinutes(1));

        found().stream()
                .map(BankDraft::id)
                .filter(id -> !id.equals(kept))
                .forEach(surplus -> bank.api.payments().deleteUnconfirmed(bank.company(), surplus));

        assertThat(bank.standing()).singleElement().extracting("id").isEqualTo(kept.value());
    }

    /** As the assistant does it: look first, ask only where there is nothing, compare afterwards; at a bank of faults. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void endsWithOneDraftWhateverHappened(long seed) {
        Random chance = new Random(seed);
        List<BankFault> faults = Stream.of(
                        afterEffect(), withoutEffect(), Stream.of(BankFault.appliedLate(Duration.ofSeconds(20))))
                .flatMap(all -> all)
                .toList();
        faults.forEach(fault -> bank.bank.faults().sometimes(RevolutRequest.CREATE_DRAFT, 0.1, chance, fault));
        faults.forEach(fault -> bank.bank.faults().sometimes(RevolutRequest.LIST_DRAFTS, 0.03, chance, fault));

        for (int attempt = 0; attempt < 8; attempt++) {
            attempt();
            bank.clock.forward(Duration.ofSeconds(15));
        }
        bank.bank.faults().clear();
        bank.clock.forward(Duration.ofMinutes(5));
        attempt();
        found().stream().skip(1).forEach(copy -> bank.api.payments().deleteUnconfirmed(bank.company(), copy.id()));

        assertThat(bank.standing()).hasSize(1);
    }

    private void attempt() {
        try {
            if (found().isEmpty()) {
                submit();
            }
        } catch (TransientAssistantException e) {
            assertThat(e).hasMessageNotContaining("refresh token");
        }
    }

    private SubmissionResult submit() {
        return bank.api.payments().submit(bank.company(), TAG, instruction, beneficiary);
    }

    private List<BankDraft> found() {
        return bank.api.payments().findByTag(bank.company(), TAG);
    }
}
