package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.invoice.ContactDomains;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;

/** What {@link SupplierHistory} promises. */
public interface SupplierHistoryContract {

    /** Whose suppliers are remembered. */
    CompanyId COMPANY = Samples.COMPANY_ID;
    /** The supplier of most samples. */
    PartyName CANAL = new PartyName("Brasserie du Canal SA");
    /** Its VAT id. */
    Optional<VatId> VAT = Optional.of(new VatId("BE0403019261"));

    /** The history. */
    SupplierHistory suppliers();

    /** The transactions that it joins. */
    Transactions transactions();

    @Test
    default void knowsNothingAtFirst() {
        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).isEmpty();
        assertThat(suppliers().ofSupplier(COMPANY, CANAL, VAT)).isEmpty();
        assertThat(suppliers().creditors(COMPANY)).isEmpty();
        assertThat(suppliers().domains(COMPANY)).isEmpty();
        assertThat(suppliers().creditNotes(COMPANY, CANAL, VAT)).isEmpty();
        assertThat(suppliers().creditNote(new DocumentId("none"), 0)).isEmpty();
    }

    @Test
    default void givesAnInvoiceAsItWasRemembered() {
        PastInvoice invoice = past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0);

        suppliers().remember(invoice);

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).containsExactly(invoice);
        assertThat(suppliers().ofSupplier(COMPANY, CANAL, Optional.empty())).containsExactly(invoice);
    }

    @Test
    default void givesTheLatestFirst() {
        PastInvoice middle = past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 2);
        PastInvoice oldest = past(2, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 1);
        PastInvoice latest = past(3, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 3);
        List.of(middle, oldest, latest).forEach(suppliers()::remember);

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).containsExactly(latest, middle, oldest);
        assertThat(suppliers().ofSupplier(COMPANY, CANAL, VAT)).containsExactly(latest, middle, oldest);
    }

    @Test
    default void findsASupplierByTheNormalFormOfItsNameOrByItsVatId() {
        PastInvoice byName = past(1, "BRASSERIE DU CANAL", Optional.empty(), Samples.SELLER_ACCOUNT, 0);
        PastInvoice byVatId = past(2, "Canal Group NV", VAT, Samples.OTHER_ACCOUNT, 1);
        PastInvoice other = past(3, "Nordlicht GmbH", Optional.empty(), Samples.OTHER_ACCOUNT, 2);
        List.of(byName, byVatId, other).forEach(suppliers()::remember);

        assertThat(suppliers().ofSupplier(COMPANY, CANAL, VAT)).containsExactly(byVatId, byName);
        assertThat(suppliers().ofSupplier(COMPANY, CANAL, Optional.empty())).containsExactly(byName);
    }

    @Test
    default void keepsCompaniesApart() {
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0));
        CompanyId other = new CompanyId("company-2");

        assertThat(suppliers().ofAccount(other, Samples.SELLER_ACCOUNT)).isEmpty();
        assertThat(suppliers().ofSupplier(other, CANAL, VAT)).isEmpty();
        assertThat(suppliers().creditors(other)).isEmpty();
        assertThat(suppliers().domains(other)).isEmpty();
    }

    @Test
    default void remembersOneInvoiceOfADraft() {
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0));
        PastInvoice second = past(1, "Nordlicht GmbH", Optional.empty(), Samples.OTHER_ACCOUNT, 1);

        suppliers().remember(second);

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).isEmpty();
        assertThat(suppliers().ofAccount(COMPANY, Samples.OTHER_ACCOUNT)).containsExactly(second);
        assertThat(suppliers().creditors(COMPANY)).containsExactly(new PartyName("Nordlicht GmbH"));
    }

    @Test
    default void forgetsTheInvoiceOfADraftWithItsDomains() {
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0));

        suppliers().forget(new DraftId("draft0001"));
        suppliers().forget(new DraftId("draft0001"));

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).isEmpty();
        assertThat(suppliers().domains(COMPANY)).isEmpty();
    }

    @Test
    default void listsEachCreditorAndDomainOnce() {
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0));
        suppliers().remember(past(2, "BRASSERIE DU CANAL", VAT, Samples.SELLER_ACCOUNT, 1));
        suppliers().remember(past(3, "Nordlicht GmbH", Optional.empty(), Samples.OTHER_ACCOUNT, 2));

        assertThat(suppliers().creditors(COMPANY))
                .extracting(PartyName::normalised)
                .containsExactlyInAnyOrder("brasserie du canal", "nordlicht");
        assertThat(suppliers().domains(COMPANY)).containsExactlyInAnyOrder("canal.example", "зернo.example");
    }

    @Test
    default void givesNoMoreThanAHundred() {
        IntStream.range(0, SupplierHistory.MOST + 5)
                .forEach(number -> suppliers()
                        .remember(past(number, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, number)));

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT))
                .hasSize(SupplierHistory.MOST)
                .first()
                .isEqualTo(past(104, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 104));
    }

    @Test
    default void keepsCreditNotesByDocumentAndSeller() {
        CreditNote note = note("doc-1", 0, 1);
        CreditNote later = note("doc-1", 1, 2);
        List.of(note, later).forEach(suppliers()::keep);
        suppliers().keep(note);

        assertThat(suppliers().creditNote(new DocumentId("doc-1"), 0)).contains(note);
        assertThat(suppliers().creditNotes(COMPANY, CANAL, Optional.empty())).containsExactly(later, note);
        assertThat(suppliers().creditNotes(COMPANY, new PartyName("Another"), VAT))
                .containsExactly(later, note);
        assertThat(suppliers().creditNotes(new CompanyId("company-2"), CANAL, VAT))
                .isEmpty();
    }

    @Test
    default void undoesWhatIsRolledBack() {
        PastInvoice kept = past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 0);
        suppliers().remember(kept);

        Rollback.after(transactions(), () -> {
            suppliers().forget(kept.draft());
            suppliers().remember(past(2, "Nordlicht GmbH", Optional.empty(), Samples.OTHER_ACCOUNT, 0));
            suppliers().keep(note("doc-1", 0, 1));
        });

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).containsExactly(kept);
        assertThat(suppliers().ofAccount(COMPANY, Samples.OTHER_ACCOUNT)).isEmpty();
        assertThat(suppliers().domains(COMPANY)).isNotEmpty();
        assertThat(suppliers().creditNote(new DocumentId("doc-1"), 0)).isEmpty();
    }

    private static PastInvoice past(
            int number, String name, Optional<VatId> vatId, PaymentAccount account, int minute) {
        return new PastInvoice(
                new DraftId("draft%04d".formatted(number)),
                COMPANY,
                new PartyName(name),
                vatId,
                account,
                Money.of("12.50", "EUR"),
                Optional.of(new ContactDomains(Set.of("canal.example", "зернo.example"))),
                Optional.of("RECHNUNG “1”"),
                Samples.NOON.plus(Duration.ofMinutes(minute)));
    }

    private static CreditNote note(String document, int part, int minute) {
        return new CreditNote(
                new DocumentId(document),
                part,
                COMPANY,
                CANAL,
                VAT,
                Optional.of(new InvoiceNumber("CN-7")),
                Optional.of(Money.of("99.00", "EUR")),
                Samples.NOON.plus(Duration.ofMinutes(minute)));
    }

    @Test
    default void dropsWhatIsOld() {
        PastInvoice later = past(2, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 2);
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 1));
        suppliers().remember(later);
        suppliers().keep(note("doc-1", 0, 1));
        suppliers().keep(note("doc-2", 0, 2));

        assertThat(suppliers().dropBefore(Samples.NOON.plus(Duration.ofMinutes(2))))
                .isEqualTo(2);

        assertThat(suppliers().ofAccount(COMPANY, Samples.SELLER_ACCOUNT)).containsExactly(later);
        assertThat(suppliers().creditNotes(COMPANY, CANAL, VAT)).containsExactly(note("doc-2", 0, 2));
    }

    @Test
    default void erasesWhatACompanyIsKnownToPay() {
        suppliers().remember(past(1, "Brasserie du Canal SA", VAT, Samples.SELLER_ACCOUNT, 1));
        suppliers().keep(note("doc-1", 0, 1));

        suppliers().erase(new CompanyId("company-2"));
        assertThat(suppliers().creditors(COMPANY)).isNotEmpty();

        suppliers().erase(COMPANY);
        assertThat(suppliers().creditors(COMPANY)).isEmpty();
        assertThat(suppliers().domains(COMPANY)).isEmpty();
        assertThat(suppliers().creditNotes(COMPANY, CANAL, VAT)).isEmpty();
    }
}
