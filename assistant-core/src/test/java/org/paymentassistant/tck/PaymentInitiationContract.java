package org.paymentassistant.tck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;

/** What {@link PaymentInitiation} promises. */
public interface PaymentInitiationContract {

    /** A tag. */
    DraftId TAG = new DraftId("draft0001");
    /** Another tag, which begins like the first. */
    DraftId OTHER_TAG = new DraftId("draft00012");

    /** The adapter of a working bank without drafts. */
    PaymentInitiation paymentInitiation();

    /** A beneficiary that the bank knows for the company. */
    Beneficiary beneficiary();

    /** Does what a person does in the bank's own pages. */
    void confirmAtTheBank(BankDraftId draft);

    /** A company that the bank knows. */
    default Company company() {
        return Samples.company();
    }

    /** A payment that the bank takes. */
    default PaymentInstruction instruction() {
        return DraftSamples.instruction(1);
    }

    /** Whether drafts can be looked up; not so where they are files. */
    default boolean finds() {
        return true;
    }

    /** Whether drafts are still found by their tag when a person has confirmed them. */
    default boolean listsConfirmed() {
        return true;
    }

    /** Whether drafts can be deleted; not so where they are files. */
    default boolean deletes() {
        return true;
    }

    @Test
    default void acceptsADraft() {
        assertThat(submit(TAG).value()).isNotEmpty();
    }

    @Test
    default void findsNothingOfAnUnknownTag() {
        assertThat(paymentInitiation().findByTag(company(), TAG)).isEmpty();
    }

    @Test
    default void findsASubmittedDraftByItsTagUnconfirmed() {
        assumeTrue(finds());
        BankDraftId id = submit(TAG);

        assertThat(paymentInitiation().findByTag(company(), TAG))
                .containsExactly(new BankDraft(id, TAG, BankDraft.State.UNCONFIRMED));
        assertThat(paymentInitiation().findByTag(company(), OTHER_TAG)).isEmpty();
    }

    @Test
    default void findsAllDraftsOfATagOldestFirst() {
        assumeTrue(finds());
        BankDraftId first = submit(TAG);
        submit(OTHER_TAG);
        BankDraftId second = submit(TAG);

        assertThat(first).isNotEqualTo(second);
        assertThat(paymentInitiation().findByTag(company(), TAG))
                .extracting(BankDraft::id)
                .containsExactly(first, second);
    }

    @Test
    default void findsADraftAmongMany() {
        assumeTrue(finds());
        BankDraftId wanted = submit(TAG);
        for (int i = 0; i < 120; i++) {
            submit(new DraftId("othertag" + i));
        }

        assertThat(paymentInitiation().findByTag(company(), TAG))
                .extracting(BankDraft::id)
                .containsExactly(wanted);
    }

    @Test
    default void showsThatAPersonHasConfirmed() {
        assumeTrue(finds());
        BankDraftId id = submit(TAG);

        confirmAtTheBank(id);

        assertThat(stateOf(id)).containsExactly(BankDraft.State.CONFIRMED);
        List<BankDraft> listed = paymentInitiation().findByTag(company(), TAG);
        assertThat(listed).hasSize(listsConfirmed() ? 1 : 0);
    }

    @Test
    default void findsADraftByTheBanksNameOfIt() {
        assumeTrue(finds());
        BankDraftId id = submit(TAG);
        BankDraftId other = submit(OTHER_TAG);

        assertThat(paymentInitiation().find(company(), TAG, id))
                .contains(new BankDraft(id, TAG, BankDraft.State.UNCONFIRMED));
        assertThat(id).isNotEqualTo(other);
        assertThat(paymentInitiation().find(company(), TAG, new BankDraftId("unknown")))
                .isEmpty();
    }

    @Test
    default void deletesAnUnconfirmedDraftAndNoOther() {
        assumeTrue(finds() && deletes());
        BankDraftId kept = submit(TAG);
        BankDraftId surplus = submit(TAG);

        paymentInitiation().deleteUnconfirmed(company(), surplus);

        assertThat(stateOf(kept)).containsExactly(BankDraft.State.UNCONFIRMED);
        assertThat(stateOf(surplus)).isSubsetOf(BankDraft.State.DELETED);
    }

    @Test
    default void deletesWhatIsGoneWithoutEffect() {
        assumeTrue(finds() && deletes());
        BankDraftId kept = submit(TAG);
        BankDraftId gone = submit(TAG);
        paymentInitiation().deleteUnconfirmed(company(), gone);

        paymentInitiation().deleteUnconfirmed(company(), gone);

        assertThat(stateOf(kept)).containsExactly(BankDraft.State.UNCONFIRMED);
    }

    @Test
    default void neverDeletesAConfirmedDraft() {
        assumeTrue(finds() && deletes());
        BankDraftId id = submit(TAG);
        confirmAtTheBank(id);

        paymentInitiation().deleteUnconfirmed(company(), id);

        assertThat(stateOf(id)).containsExactly(BankDraft.State.CONFIRMED);
    }

    @Test
    default void takesTheInvoiceOfADraftWhereItSaysSo() {
        assumeTrue(paymentInitiation().takesInvoices());
        SourceDocument invoice = SourceDocument.of("facture n° 7/2026.pdf", "%PDF-1.7 an invoice".getBytes(UTF_8));
        BankDraftId id = submit(TAG);

        assertThat(paymentInitiation().attachInvoice(company(), id, invoice)).isTrue();
        assertThat(paymentInitiation().attachInvoice(company(), id, invoice)).isTrue();
        assertThat(paymentInitiation().attachInvoice(company(), new BankDraftId("unknown"), invoice))
                .isFalse();
        assertThat(stateOf(id)).containsExactly(BankDraft.State.UNCONFIRMED);
    }

    @Test
    default void losesNoDraftOfManyThreads() {
        List<BankDraftId> ids = Concurrently.run(8, thread -> () -> submit(new DraftId("threads" + thread)));

        assertThat(ids).doesNotHaveDuplicates();
        assumeTrue(finds());
        for (int i = 0; i < ids.size(); i++) {
            assertThat(paymentInitiation().findByTag(company(), new DraftId("threads" + i)))
                    .extracting(BankDraft::id)
                    .containsExactly(ids.get(i));
        }
    }

    @Test
    default void hasNoWayToConfirmOrExecute() {
        assertThat(Arrays.stream(PaymentInitiation.class.getMethods())
                        .map(Method::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder(
                        "submit", "findbytag", "find", "takesinvoices", "attachinvoice", "deleteunconfirmed");
    }

    private BankDraftId submit(DraftId tag) {
        SubmissionResult result = paymentInitiation().submit(company(), tag, instruction(), beneficiary());
        assertThat(result).isInstanceOf(SubmissionResult.Accepted.class);
        return ((SubmissionResult.Accepted) result).bankDraft();
    }

    /** A draft's state; empty where the bank shows it no more. */
    private List<BankDraft.State> stateOf(BankDraftId id) {
        return paymentInitiation().find(company(), TAG, id).map(BankDraft::state).stream()
                .toList();
    }
}
