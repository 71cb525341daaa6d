package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.AssistantException;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;

/** What {@link PaymentInitiation} promises at a bank in trouble: no draft is doubled, and nothing uncertain is claimed. */
public interface PaymentInitiationTroubleContract {

    /** The tag of the draft in trouble. */
    DraftId TAG = new DraftId("trouble0001");

    /** The adapter of a bank without drafts. */
    PaymentInitiation paymentInitiation();

    /** A beneficiary that the bank knows for the company. */
    Beneficiary beneficiary();

    /** The next request for a draft meets a trouble. */
    void nextSubmissionMeets(BankTrouble trouble);

    /** The next deletion of a draft meets a trouble. */
    void nextDeletionMeets(BankTrouble trouble);

    /** Every question for drafts meets a trouble, until {@link #troubleEnds}. */
    void everyLookMeets(BankTrouble trouble);

    /** From now on all is well; what was late arrives, and what the bank asked to wait has passed. */
    void troubleEnds();

    /** The drafts at the bank that were not deleted, whoever asks. */
    List<BankDraftId> standing();

    /** The troubles that the bank can be made to have. */
    default Set<BankTrouble> troubles() {
        return EnumSet.allOf(BankTrouble.class);
    }

    /** Whether drafts can be looked up and deleted; not so where they are files. */
    default boolean finds() {
        return true;
    }

    /** A company that the bank knows. */
    default Company company() {
        return Samples.company();
    }

    /** A payment that the bank takes. */
    default PaymentInstruction instruction() {
        return DraftSamples.instruction(1);
    }

    @ParameterizedTest
    @EnumSource(BankTrouble.class)
    default void saysOfASubmissionOnlyWhatIsCertain(BankTrouble trouble) {
        assumeTrue(troubles().contains(trouble));
        nextSubmissionMeets(trouble);

        SubmissionResult result = submit();

        troubleEnds();
        if (result instanceof SubmissionResult.Accepted accepted) {
            assertThat(standing()).contains(accepted.bankDraft());
        } else if (!(result instanceof SubmissionResult.InDoubt)) {
            assertThat(standing()).isEmpty();
        }
    }

    /** As the assistant does it: look first, ask only where there is nothing, delete the surplus afterwards. */
    @ParameterizedTest
    @EnumSource(BankTrouble.class)
    default void endsWithOneDraft(BankTrouble trouble) {
        assumeTrue(finds() && troubles().contains(trouble));
        nextSubmissionMeets(trouble);
        submit();

        if (found().isEmpty()) {
            submit();
        }
        troubleEnds();
        if (found().isEmpty()) {
            submit();
        }
        found().stream().skip(1).forEach(surplus -> paymentInitiation().deleteUnconfirmed(company(), surplus.id()));

        assertThat(standing()).hasSize(1);
        assertThat(paymentInitiation().findByTag(company(), TAG))
                .filteredOn(draft -> draft.state() == BankDraft.State.UNCONFIRMED)
                .extracting(BankDraft::id)
                .isEqualTo(standing());
    }

    @ParameterizedTest
    @EnumSource(BankTrouble.class)
    default void neverDeniesADraftThatStands(BankTrouble trouble) {
        assumeTrue(finds() && troubles().contains(trouble) && !trouble.isLie());
        submit();
        everyLookMeets(trouble);

        try {
            assertThat(paymentInitiation().findByTag(company(), TAG)).hasSize(1);
        } catch (AssistantException e) {
            assertThat(e).isInstanceOf(TransientAssistantException.class);
            assertThat(String.valueOf(e.getMessage()))
                    .doesNotContain(beneficiary().account().key());
        }
    }

    @ParameterizedTest
    @EnumSource(BankTrouble.class)
    default void deletesWhatItIsToAndNothingElse(BankTrouble trouble) {
        assumeTrue(finds() && troubles().contains(trouble) && !trouble.isLie());
        BankDraftId kept = accepted();
        BankDraftId surplus = accepted();
        nextDeletionMeets(trouble);

        try {
            paymentInitiation().deleteUnconfirmed(company(), surplus);
        } catch (TransientAssistantException e) {
            assertThat(standing()).contains(kept);
        }
        troubleEnds();
        paymentInitiation().deleteUnconfirmed(company(), surplus);

        assertThat(standing()).containsExactly(kept);
    }

    private SubmissionResult submit() {
        return paymentInitiation().submit(company(), TAG, instruction(), beneficiary());
    }

    private BankDraftId accepted() {
        return ((SubmissionResult.Accepted) submit()).bankDraft();
    }

    /** What can be seen; nothing where the bank cannot be asked, which the assistant would wait for. */
    private List<BankDraft> found() {
        try {
            return paymentInitiation().findByTag(company(), TAG).stream()
                    .filter(draft -> draft.state() != BankDraft.State.DELETED)
                    .toList();
        } catch (TransientAssistantException e) {
            return List.of();
        }
    }
}
