package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paymentassistant.tck.DraftSamples.closed;
import static org.paymentassistant.tck.DraftSamples.identity;
import static org.paymentassistant.tck.DraftSamples.inEveryState;
import static org.paymentassistant.tck.DraftSamples.incomplete;
import static org.paymentassistant.tck.DraftSamples.origin;
import static org.paymentassistant.tck.DraftSamples.originOf;
import static org.paymentassistant.tck.DraftSamples.ready;
import static org.paymentassistant.tck.DraftSamples.submitted;
import static org.paymentassistant.tck.DraftSamples.unrecognisable;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.port.out.Transactions;

/** What {@link DraftRepository} promises. */
public interface DraftRepositoryContract {

    /** The repository. */
    DraftRepository drafts();

    /** The transactions that it joins. */
    Transactions transactions();

    /** All states that the repository has kept of a draft, the first one first, in the adapter's own way of telling. */
    List<PaymentDraft> history(DraftId id);

    @Test
    default void hasNoUnknownDraft() {
        assertThat(drafts().find(new DraftId("unknown1"))).isEmpty();
        assertThat(drafts().findByIdentity(identity(1))).isEmpty();
        assertThat(drafts().findByDocument(new DocumentId("unknown"))).isEmpty();
        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 10)).isEmpty();
    }

    @Test
    default void givesADraftOfEachStateAsItWasAdded() {
        for (PaymentDraft draft : inEveryState()) {
            assertThat(drafts().add(draft)).isEmpty();

            assertThat(drafts().find(draft.id()).map(Stored::value)).contains(draft);
        }
    }

    @Test
    default void addsNoSecondDraftOfAnIdentity() {
        drafts().add(ready(1));
        PaymentDraft second = ready(origin("another1", "another-document", 0), 1);

        assertThat(drafts().add(second)).contains(ready(1).id());

        assertThat(drafts().find(second.id())).isEmpty();
        assertThat(drafts().findByDocument(second.origin().document())).isEmpty();
    }

    @Test
    default void addsNoSecondDraftOfADocumentsPart() {
        drafts().add(unrecognisable(1));
        PaymentDraft second = ready(origin("another1", "document-1", 0), 2);

        assertThat(drafts().add(second)).contains(unrecognisable(1).id());

        assertThat(drafts().find(second.id())).isEmpty();
        assertThat(drafts().findByIdentity(identity(2))).isEmpty();
    }

    @Test
    default void addsTheSameDraftOnlyOnce() {
        drafts().add(ready(1));

        assertThat(drafts().add(ready(1))).contains(ready(1).id());

        assertThat(history(ready(1).id())).hasSize(1);
    }

    @Test
    default void addsAnyNumberOfDraftsWithoutIdentity() {
        assertThat(drafts().add(unrecognisable(1))).isEmpty();
        assertThat(drafts().add(unrecognisable(2))).isEmpty();
    }

    @Test
    default void addsOneDraftOfAnIdentityForManyThreads() {
        List<Optional<DraftId>> results = Concurrently.run(
                16, thread -> () -> drafts().add(ready(origin("thread%02d".formatted(thread), "doc-" + thread, 0), 1)));

        assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
        DraftId winner = drafts().findByIdentity(identity(1)).orElseThrow().id();
        assertThat(results).filteredOn(Optional::isPresent).containsOnly(Optional.of(winner));
        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 100)).hasSize(1);
    }

    @Test
    default void findsADraftByItsIdentityInEachStateThatHasOne() {
        inEveryState().forEach(drafts()::add);

        for (PaymentDraft draft : inEveryState()) {
            draft.identity()
                    .ifPresent(identity ->
                            assertThat(drafts().findByIdentity(identity)).contains(draft));
        }
    }

    @Test
    default void replacesADraftByItsNextState() {
        Stored<PaymentDraft> before = added(ready(1));

        assertThat(drafts().replace(before, submitted(1))).isTrue();

        Stored<PaymentDraft> after = drafts().find(ready(1).id()).orElseThrow();
        assertThat(after.value()).isEqualTo(submitted(1));
        assertThat(after.version()).isGreaterThan(before.version());
    }

    @Test
    default void replacesNothingThatHasChangedMeanwhile() {
        Stored<PaymentDraft> before = added(incomplete(1));
        drafts().replace(before, ready(1));

        assertThat(drafts().replace(before, incomplete(1).discarded("too late")))
                .isFalse();

        assertThat(drafts().find(ready(1).id()).map(Stored::value)).contains(ready(1));
    }

    @Test
    default void replacesADraftOnceForManyThreads() {
        Stored<PaymentDraft> before = added(incomplete(1));

        List<Boolean> replaced = Concurrently.run(
                16, thread -> () -> drafts().replace(before, incomplete(1).discarded("by " + thread)));

        assertThat(replaced).filteredOn(success -> success).hasSize(1);
        assertThat(history(before.value().id())).hasSize(2);
    }

    @Test
    default void replacesNothingWhereTheNextIdentityIsTaken() {
        drafts().add(ready(1));
        Stored<PaymentDraft> before = added(unrecognisable(2));
        PaymentDraft next = ready(origin(2), 1);

        assertThat(drafts().replace(before, next)).isFalse();

        assertThat(drafts().find(next.id())).contains(before);
        assertThat(drafts().findByIdentity(identity(1))).contains(ready(1));
    }

    @Test
    default void goesOnWithinATransactionAfterARefusedReplacement() {
        drafts().add(ready(1));
        Stored<PaymentDraft> second = added(unrecognisable(2));

        transactions().required(() -> {
            assertThat(drafts().replace(second, ready(origin(2), 1))).isFalse();
            drafts().add(ready(3));
        });

        assertThat(drafts().find(ready(3).id())).isPresent();
    }

    @Test
    default void goesOnWithinATransactionAfterARefusedAddition() {
        drafts().add(ready(1));

        transactions().required(() -> {
            assertThat(drafts().add(ready(origin(2), 1))).contains(ready(1).id());
            drafts().add(ready(3));
        });

        assertThat(drafts().find(ready(3).id())).isPresent();
    }

    @Test
    default void findsTheDraftsOfACreditorThatCountNewestFirst() {
        drafts().add(ready(1));
        drafts().add(ready(2));
        drafts().add(unrecognisable(3));
        String creditor = identity(1).creditor();

        assertThat(drafts().findByCreditor(identity(1).company(), creditor, 10))
                .containsExactlyInAnyOrder(ready(1), ready(2));
        assertThat(drafts().findByCreditor(identity(1).company(), creditor, 1)).hasSize(1);
        assertThat(drafts().findByCreditor(identity(1).company(), "nobody", 10)).isEmpty();
        assertThat(drafts().findByCreditor(new CompanyId("another"), creditor, 10))
                .isEmpty();
    }

    @Test
    default void replacesAnUnknownDraftByNothing() {
        assertThat(drafts().replace(new Stored<>(ready(1), 1), submitted(1))).isFalse();

        assertThat(drafts().find(ready(1).id())).isEmpty();
    }

    @Test
    default void refusesANextStateOfAnotherDraft() {
        Stored<PaymentDraft> before = added(ready(1));

        assertThatIllegalArgumentException().isThrownBy(() -> drafts().replace(before, submitted(2)));
    }

    @Test
    default void freesTheIdentityOfADraftThatIsGivenUp() {
        Stored<PaymentDraft> before = added(ready(1));
        PaymentDraft again = ready(origin("another1", "another-document", 0), 1);

        drafts().replace(before, ready(1).discarded("wrong"));

        assertThat(drafts().findByIdentity(identity(1))).isEmpty();
        assertThat(drafts().add(again)).isEmpty();
        assertThat(drafts().findByIdentity(identity(1))).contains(again);
    }

    @Test
    default void freesTheIdentityOfADraftThatWasDeletedAtTheBankButNotOfAConfirmedOne() {
        drafts().replace(added(submitted(1)), closed(1, ClosedDraft.Ending.DELETED));
        drafts().replace(added(submitted(2)), closed(2, ClosedDraft.Ending.CONFIRMED));

        assertThat(drafts().add(ready(origin("another1", "another-1", 0), 1))).isEmpty();
        assertThat(drafts().add(ready(origin("another2", "another-2", 0), 2)))
                .contains(submitted(2).id());
    }

    @Test
    default void movesADraftToTheIdentityOfItsNextState() {
        drafts().replace(added(incomplete(1)), ready(origin(1), 7));

        assertThat(drafts().findByIdentity(identity(1))).isEmpty();
        assertThat(drafts().findByIdentity(identity(7))).contains(ready(origin(1), 7));
    }

    @Test
    default void keepsTheHistoryOfADraft() {
        drafts().replace(added(incomplete(1)), ready(1));
        drafts().replace(drafts().find(ready(1).id()).orElseThrow(), submitted(1));

        assertThat(history(ready(1).id())).containsExactly(incomplete(1), ready(1), submitted(1));
    }

    @Test
    default void givesTheDraftsOfADocumentInOrderOfItsParts() {
        PaymentDraft third = ready(origin("aaaaaaaa", "shared", 2), 3);
        PaymentDraft first = ready(origin("bbbbbbbb", "shared", 0), 1);
        PaymentDraft second = ready(origin("cccccccc", "shared", 1), 2);
        List.of(third, first, second, ready(9)).forEach(drafts()::add);

        assertThat(drafts().findByDocument(new DocumentId("shared"))).containsExactly(first, second, third);
    }

    @Test
    default void givesTheNewestDraftsOfACompanyFirst() {
        PaymentDraft oldest = at(1, 1);
        PaymentDraft newest = at(2, 3);
        PaymentDraft middle = at(3, 2);
        DraftOrigin elsewhere = originOf(origin(4), new CompanyId("company-2"), Samples.NOON.plusSeconds(9));
        List.of(oldest, newest, middle, ready(elsewhere, 4)).forEach(drafts()::add);

        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 10)).containsExactly(newest, middle, oldest);
        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 2)).containsExactly(newest, middle);
    }

    @Test
    default void listsACompanysDraftsInPages() {
        DraftOrigin elsewhere = originOf(origin(9), new CompanyId("company-2"), Samples.NOON.plusSeconds(9));
        List.of(at(1, 1), at(2, 3), at(3, 2), ready(elsewhere, 9)).forEach(drafts()::add);

        assertThat(drafts().list(query("", 0))).isEqualTo(new ListPage<>(List.of(at(2, 3), at(3, 2)), true));
        assertThat(drafts().list(query("", 1))).isEqualTo(new ListPage<>(List.of(at(1, 1)), false));
    }

    @Test
    default void findsDraftsByCreditorNumberAmountAndAccountAsTheyAreNow() {
        drafts().add(ready(1));
        drafts().add(unrecognisable(2));

        assertThat(drafts().list(query("f-2026/1 facto", 0)).items()).containsExactly(ready(1));
        assertThat(drafts().list(query("BE68 5390", 0)).items()).containsExactly(ready(1));
        assertThat(drafts().list(query("F-2026/2", 0)).items()).isEmpty();

        Stored<PaymentDraft> before = drafts().find(unrecognisable(2).id()).orElseThrow();
        PaymentDraft known = ready(before.value().origin(), 2);
        drafts().replace(before, known);

        assertThat(drafts().list(query("F-2026/2", 0)).items()).containsExactly(known);
    }

    private static ListQuery query(String typed, int page) {
        return ListQuery.of(Samples.COMPANY_ID, typed, page, 2);
    }

    @Test
    default void findsWhatHasTheSameNumber() {
        List.of(ready(1), ready(2)).forEach(drafts()::add);
        String number = identity(1).invoiceNumber();

        assertThat(drafts().findByInvoiceNumber(Samples.COMPANY_ID, number)).containsExactly(ready(1));
        assertThat(drafts().findByInvoiceNumber(new CompanyId("company-2"), number))
                .isEmpty();
    }

    @Test
    default void doesNotFindWhatHasNoIdentityAnyMore() {
        Stored<PaymentDraft> before = added(ready(1));

        drafts().replace(before, ready(1).discarded("given up"));

        assertThat(drafts().findByInvoiceNumber(Samples.COMPANY_ID, identity(1).invoiceNumber()))
                .isEmpty();
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        Stored<PaymentDraft> before = added(ready(1));

        Rollback.after(transactions(), () -> {
            drafts().add(ready(2));
            drafts().replace(before, ready(1).discarded("lost"));
        });

        assertThat(drafts().find(ready(1).id())).contains(before);
        assertThat(drafts().findByIdentity(identity(1))).contains(ready(1));
        assertThat(history(ready(1).id())).containsExactly(ready(1));
        assertThat(drafts().add(ready(2))).isEmpty();
    }

    @Test
    default void goesOnWithinATransactionAfterADuplicate() {
        drafts().add(ready(1));

        transactions().required(() -> {
            drafts().add(ready(origin("another1", "another-document", 0), 1));
            drafts().add(ready(2));
        });

        assertThat(drafts().find(ready(2).id())).isPresent();
    }

    private Stored<PaymentDraft> added(PaymentDraft draft) {
        assertThat(drafts().add(draft)).isEmpty();
        return drafts().find(draft.id()).orElseThrow();
    }

    private static PaymentDraft at(int number, int second) {
        return ready(originOf(origin(number), Samples.COMPANY_ID, Samples.NOON.plusSeconds(second)), number);
    }

    @Test
    default void dropsDraftsThatEndedAndKeepsAHashOfTheirIdentity() {
        inEveryState().forEach(drafts()::add);

        assertThat(drafts().dropEnded(Samples.NOON, 100)).isEmpty();
        assertThat(drafts().dropEnded(Samples.NOON.plusSeconds(1), 3)).hasSize(3);
        assertThat(drafts().dropEnded(Samples.NOON.plusSeconds(1), 3)).hasSize(1);

        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 100))
                .extracting(PaymentDraft::id)
                .containsExactlyInAnyOrder(
                        incomplete(1).id(),
                        unrecognisable(2).id(),
                        ready(3).id(),
                        submitted(4).id());
        PaymentDraft paid = closed(5, ClosedDraft.Ending.CONFIRMED);
        assertThat(drafts().dropped(identity(5))).contains(paid.origin().document());
        assertThat(drafts().dropped(identity(6))).as("deleted at the bank").isEmpty();
        assertThat(drafts().dropped(identity(1))).isEmpty();
        assertThat(history(paid.id())).isEmpty();
    }

    @Test
    default void erasesTheDraftsOfACompanyAlsoWhatIsLeftOfDroppedOnes() {
        CompanyId company = new CompanyId("company-2");
        PaymentDraft dropped = closed(5, ClosedDraft.Ending.CONFIRMED);
        PaymentDraft other = ready(originOf(origin(3), company, Samples.NOON), 3);
        List.of(ready(1), dropped, other).forEach(drafts()::add);
        drafts().dropEnded(Samples.NOON.plusSeconds(1), 10);

        assertThat(drafts().erase(Samples.COMPANY_ID)).containsExactlyInAnyOrder(ready(1).id(), dropped.id());

        assertThat(drafts().findByCompany(Samples.COMPANY_ID, 10)).isEmpty();
        assertThat(drafts().findByDocument(ready(1).origin().document())).isEmpty();
        assertThat(drafts().findByIdentity(identity(1))).isEmpty();
        assertThat(drafts().dropped(identity(5))).isEmpty();
        assertThat(history(ready(1).id())).isEmpty();
        assertThat(drafts().findByCompany(company, 10)).containsExactly(other);
        assertThat(history(other.id())).containsExactly(other);
        assertThat(drafts().erase(Samples.COMPANY_ID)).isEmpty();
    }
}
