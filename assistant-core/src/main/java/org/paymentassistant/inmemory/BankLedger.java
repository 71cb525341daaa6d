package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;

/** The drafts in a bank's books, oldest first. Only an unconfirmed one ever changes. Thread-safe. */
final class BankLedger {

    private final List<BankEntry> entries = new ArrayList<>();
    private final Map<BankDraftId, List<String>> invoices = new HashMap<>();
    private boolean takesInvoices;

    synchronized BankDraftId create(
            CompanyId company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        BankDraftId id = new BankDraftId("draft-" + (entries.size() + 1));
        BankDraft draft = new BankDraft(id, tag, BankDraft.State.UNCONFIRMED);
        entries.add(new BankEntry(company, draft, instruction, beneficiary.id()));
        return id;
    }

    synchronized void takeInvoices() {
        takesInvoices = true;
    }

    synchronized boolean takesInvoices() {
        return takesInvoices;
    }

    /** Attaches it to a draft of the company that is unconfirmed; returns whether there is one. */
    synchronized boolean attach(CompanyId company, BankDraftId draft, SourceDocument invoice) {
        boolean waits = entries.stream()
                .anyMatch(entry -> entry.company().equals(company)
                        && entry.draft().id().equals(draft)
                        && entry.draft().state() == BankDraft.State.UNCONFIRMED);
        if (waits) {
            invoices.computeIfAbsent(draft, none -> new ArrayList<>())
                    .add(invoice.name().value());
        }
        return waits;
    }

    synchronized List<String> invoicesOf(BankDraftId draft) {
        return List.copyOf(invoices.getOrDefault(draft, List.of()));
    }

    synchronized List<BankEntry> entries() {
        return List.copyOf(entries);
    }

    /** Moves the chosen drafts that are unconfirmed; returns how many those were. */
    synchronized int move(Predicate<BankEntry> chosen, BankDraft.State state) {
        int moved = 0;
        for (int i = 0; i < entries.size(); i++) {
            BankEntry entry = entries.get(i);
            if (entry.draft().state() == BankDraft.State.UNCONFIRMED && chosen.test(entry)) {
                entries.set(i, entry.at(state));
                moved++;
            }
        }
        return moved;
    }
}
