package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.payment.AccountResolution;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.BeneficiaryCreation;
import org.paymentassistant.domain.payment.BeneficiaryId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class InMemoryBankTest {

    private static final DraftId TAG = new DraftId("draft0001");

    private final InMemoryBank bank = new InMemoryBank();

    @Test
    void resolvesTheAccountsThatWereOpened() {
        bank.open(Samples.COMPANY_ID, Samples.bankAccount("wallet-eur-1", Samples.EUR));

        assertThat(bank.bankAccounts().resolve(Samples.company(), Samples.EUR))
                .isEqualTo(new AccountResolution.Resolved(Samples.bankAccount("wallet-eur-1", Samples.EUR)));
    }

    @Test
    void showsInItsLedgerWhatWasDrafted() {
        submit();

        BankEntry entry = bank.ledger().get(0);
        assertThat(entry.company()).isEqualTo(Samples.COMPANY_ID);
        assertThat(entry.instruction()).isEqualTo(DraftSamples.instruction(1));
        assertThat(entry.beneficiary()).isEqualTo(beneficiary().id());
    }

    @Test
    void movesOnlyAnUnconfirmedDraft() {
        submit();
        BankDraftId draft = bank.ledger().get(0).draft().id();

        assertThat(bank.move(draft, BankDraft.State.REFUSED)).isTrue();
        assertThat(bank.move(draft, BankDraft.State.CONFIRMED)).isFalse();

        assertThat(states()).containsExactly(BankDraft.State.REFUSED);
    }

    @Test
    void asksForItsConditionOnceACall() {
        Iterator<BankCondition> conditions =
                List.of(BankCondition.UNAVAILABLE, BankCondition.WORKING).iterator();
        bank.set(conditions::next);

        assertThat(submit()).isInstanceOf(SubmissionResult.Unavailable.class);
        assertThat(submit()).isInstanceOf(SubmissionResult.Accepted.class);
    }

    @Nested
    class WhereItCannotBeReached {

        @Test
        void hasNoEffectAndSaysSo() {
            bank.set(BankCondition.UNAVAILABLE);

            assertThat(submit()).isEqualTo(new SubmissionResult.Unavailable());
            assertThat(bank.ledger()).isEmpty();
        }

        @Test
        void answersNoQuestions() {
            bank.set(BankCondition.UNAVAILABLE);

            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> bank.paymentInitiation().findByTag(Samples.company(), TAG));
            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> bank.bankAccounts().accounts(Samples.company()));
            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() ->
                            bank.beneficiaries().findByAccount(Samples.company(), Samples.SELLER_ACCOUNT, Samples.EUR));
        }
    }

    @Nested
    class WhereItRefuses {

        @Test
        void hasNoEffectAndSaysSo() {
            bank.set(BankCondition.REFUSING);

            assertThat(submit()).isInstanceOf(SubmissionResult.Refused.class);
            assertThat(bank.beneficiaries().create(Samples.company(), DraftSamples.creditor(), Samples.EUR))
                    .isInstanceOf(BeneficiaryCreation.Refused.class);
            assertThat(bank.ledger()).isEmpty();
        }
    }

    @Nested
    class WhereTheCallerCannotKnow {

        @ParameterizedTest
        @EnumSource(names = {"REQUEST_LOST", "ANSWER_LOST", "REQUEST_LATE"})
        void saysNothingButAnswersQuestions(BankCondition condition) {
            bank.set(condition);

            assertThat(submit()).isEqualTo(new SubmissionResult.InDoubt());
            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(
                            () -> bank.beneficiaries().create(Samples.company(), DraftSamples.creditor(), Samples.EUR));
            assertThat(bank.paymentInitiation().findByTag(Samples.company(), TAG))
                    .hasSameSizeAs(bank.ledger());
        }

        @Test
        void hasTheEffectWhereOnlyTheAnswerIsLost() {
            bank.set(BankCondition.ANSWER_LOST);
            submit();

            assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED);
        }

        @Test
        void hasNoEffectWhereTheRequestIsLost() {
            bank.set(BankCondition.REQUEST_LOST);
            submit();

            assertThat(states()).isEmpty();
            assertThat(bank.applyLateRequests()).isZero();
        }

        @Test
        void hasTheEffectLaterWhereTheRequestIsLate() {
            bank.set(BankCondition.REQUEST_LATE);
            submit();
            assertThat(states()).isEmpty();

            assertThat(bank.applyLateRequests()).isEqualTo(1);

            assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED);
            assertThat(bank.applyLateRequests()).isZero();
        }

        @Test
        void deletesOnlyWhereTheRequestArrives() {
            submit();
            BankDraftId draft = bank.ledger().get(0).draft().id();

            bank.set(BankCondition.REQUEST_LOST);
            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> bank.paymentInitiation().deleteUnconfirmed(Samples.company(), draft));
            assertThat(states()).containsExactly(BankDraft.State.UNCONFIRMED);

            bank.set(BankCondition.ANSWER_LOST);
            assertThatExceptionOfType(TransientAssistantException.class)
                    .isThrownBy(() -> bank.paymentInitiation().deleteUnconfirmed(Samples.company(), draft));
            assertThat(states()).containsExactly(BankDraft.State.DELETED);
        }
    }

    private SubmissionResult submit() {
        return bank.paymentInitiation().submit(Samples.company(), TAG, DraftSamples.instruction(1), beneficiary());
    }

    private List<BankDraft.State> states() {
        return bank.ledger().stream().map(entry -> entry.draft().state()).toList();
    }

    private static Beneficiary beneficiary() {
        return new Beneficiary(
                new BeneficiaryId("b1"), DraftSamples.creditor().name(), Samples.SELLER_ACCOUNT, Samples.EUR);
    }
}
