package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

class RecogniseLikenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 4, 1);

    private final InMemoryStore store = new InMemoryStore(() -> Samples.NOON);
    private final RecogniseLikeness likeness = new RecogniseLikeness(store.drafts());

    @Test
    void asksWhereTheNumberIsTheSameAndTheAmountIsNot() {
        know(invoice("F-2026/17", "100.00", DAY));

        ReviewIssue issue = find(invoice("F 2026 17", "120.00", DAY)).orElseThrow();

        assertThat(issue.code()).isEqualTo(IssueCode.SAME_NUMBER_OTHER_CONTENT);
        assertThat(issue.needsDecision()).isTrue();
        assertThat(issue.parameters())
                .containsEntry("amount", "120.00 EUR")
                .containsEntry("knownAmount", "100.00 EUR")
                .containsEntry("knownNumber", "F-2026/17");
    }

    @Test
    void asksWhereTheNumberMayBeMisread() {
        know(invoice("F-2026/10", "100.00", DAY));

        assertThat(find(invoice("F-2O26/1O", "100.00", NEXT_MONTH)).map(ReviewIssue::code))
                .contains(IssueCode.LIKELY_DUPLICATE);
    }

    @Test
    void asksWhereOneCharacterDiffersOnOneDay() {
        know(invoice("F-2026/17", "100.00", DAY));

        assertThat(find(invoice("F-2026/7", "100.00", DAY)).map(ReviewIssue::code))
                .contains(IssueCode.LIKELY_DUPLICATE);
        assertThat(find(invoice("F-2026/47", "100.00", DAY)).map(ReviewIssue::code))
                .contains(IssueCode.LIKELY_DUPLICATE);
    }

    @Test
    void doesNotAskForWhatRecursEachMonth() {
        know(invoice("F-2026/17", "100.00", DAY));

        assertThat(find(invoice("F-2026/18", "100.00", NEXT_MONTH))).isEmpty();
    }

    @Test
    void doesNotAskForTwoInvoicesOfOneDayWhoseNumbersAreFarApart() {
        know(invoice("F-2026/17", "100.00", DAY));

        assertThat(find(invoice("F-2026/93", "100.00", DAY))).isEmpty();
    }

    @Test
    void doesNotAskForTheSameNumberOfAnotherCreditor() {
        know(invoice("F-2026/17", "100.00", DAY));

        assertThat(find(invoice(Samples.OTHER_ACCOUNT, "F-2026/17", "120.00", DAY)))
                .isEmpty();
    }

    @Test
    void leavesWhatIsTheSameForSureToItsIdentity() {
        know(invoice("F-2026/17", "100.00", DAY));

        assertThat(find(invoice("f 2026-17", "100.00", NEXT_MONTH))).isEmpty();
    }

    private Optional<ReviewIssue> find(InvoiceData invoice) {
        return likeness.find(Samples.COMPANY_ID, invoice);
    }

    private void know(InvoiceData invoice) {
        DraftOrigin origin = DraftSamples.origin(1);
        store.drafts()
                .add(new IncompleteDraft(
                        origin,
                        invoice,
                        Optional.empty(),
                        java.util.List.of(),
                        java.util.List.of(),
                        Recognition.identity(origin.company(), invoice)));
    }

    private static InvoiceData invoice(String number, String amount, LocalDate day) {
        return invoice(Samples.SELLER_ACCOUNT, number, amount, day);
    }

    private static InvoiceData invoice(PaymentAccount account, String number, String amount, LocalDate day) {
        return new InvoiceData(
                Optional.of(new PartyName("Brasserie du Canal SA")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(account),
                Optional.empty(),
                Optional.of(Money.of(amount, "EUR")),
                Optional.of(new InvoiceNumber(number)),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
