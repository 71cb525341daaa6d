package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;

/** The supplier history of an {@link InMemoryStore}. Thread-safe. */
public final class InMemorySupplierHistory implements SupplierHistory {

    private static final Comparator<PastInvoice> LATEST_FIRST = Comparator.comparing(PastInvoice::decidedAt)
            .reversed()
            .thenComparing(invoice -> invoice.draft().value());
    private static final Comparator<CreditNote> LATEST_NOTE_FIRST = Comparator.comparing(CreditNote::receivedAt)
            .reversed()
            .thenComparing(note -> note.document().value())
            .thenComparing(CreditNote::part);

    private final Transactions transactions;
    private final Table<DraftId, PastInvoice> invoices;
    private final Table<Place, CreditNote> notes;

    InMemorySupplierHistory(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.invoices = new Table<>(undoLog);
        this.notes = new Table<>(undoLog);
    }

    @Override
    public void remember(PastInvoice invoice) {
        transactions.required(() -> invoices.put(invoice.draft(), invoice));
    }

    @Override
    public void forget(DraftId draft) {
        transactions.required(() -> invoices.remove(draft));
    }

    @Override
    public int dropBefore(Instant time) {
        return remove(
                invoice -> invoice.decidedAt().isBefore(time),
                note -> note.receivedAt().isBefore(time));
    }

    @Override
    public void erase(CompanyId company) {
        int unused = remove(
                invoice -> invoice.company().equals(company),
                note -> note.company().equals(company));
    }

    private int remove(Predicate<PastInvoice> chosenInvoice, Predicate<CreditNote> chosenNote) {
        return transactions.required(() -> invoices.removeWhere((draft, invoice) -> chosenInvoice.test(invoice))
                        .size()
                + notes.removeWhere((place, note) -> chosenNote.test(note)).size());
    }

    @Override
    public List<PastInvoice> ofAccount(CompanyId company, PaymentAccount account) {
        return transactions.required(() -> of(company)
                .filter(invoice -> invoice.account().key().equals(account.key()))
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .toList());
    }

    @Override
    public List<PastInvoice> ofSupplier(CompanyId company, PartyName name, Optional<VatId> vatId) {
        return transactions.required(() -> of(company)
                .filter(invoice -> isOf(invoice.creditor(), invoice.vatId(), name, vatId))
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .toList());
    }

    @Override
    public List<PartyName> creditors(CompanyId company) {
        return transactions.required(() -> {
            Map<String, PartyName> names = new LinkedHashMap<>();
            of(company).map(PastInvoice::creditor).forEach(name -> names.putIfAbsent(name.normalised(), name));
            return List.copyOf(names.values());
        });
    }

    @Override
    public Set<String> domains(CompanyId company) {
        return transactions.required(() -> of(company)
                .flatMap(invoice -> invoice.domains().stream())
                .flatMap(domains -> domains.values().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void keep(CreditNote note) {
        transactions.required(() -> notes.put(new Place(note.document(), note.part()), note));
    }

    @Override
    public Optional<CreditNote> creditNote(DocumentId document, int part) {
        return transactions.required(() -> notes.get(new Place(document, part)));
    }

    @Override
    public List<CreditNote> creditNotes(CompanyId company, PartyName name, Optional<VatId> vatId) {
        return transactions.required(() -> notes.rows()
                .filter(note -> note.company().equals(company))
                .filter(note -> isOf(note.seller(), note.vatId(), name, vatId))
                .sorted(LATEST_NOTE_FIRST)
                .limit(MOST)
                .toList());
    }

    private Stream<PastInvoice> of(CompanyId company) {
        return invoices.rows().filter(invoice -> invoice.company().equals(company));
    }

    private static boolean isOf(PartyName name, Optional<VatId> vatId, PartyName wanted, Optional<VatId> wantedVatId) {
        return name.normalised().equals(wanted.normalised()) || (vatId.isPresent() && vatId.equals(wantedVatId));
    }

    private record Place(DocumentId document, int part) {}
}
