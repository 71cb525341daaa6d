package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;

/** The drafts in a bank's books, oldest first. Only an unconfirmed one ever changes. Thread-safe. */
final class BankLedger {

    private final List<BankEntry> entries = new ArrayList<>();

    synchronized BankDraftId create(
            CompanyId company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        BankDraftId id = new BankDraftId("draft-" + (entries.size() + 1));
        BankDraft draft = new BankDraft(id, tag, BankDraft.State.UNCONFIRMED);
        entries.add(new BankEntry(company, draft, instruction, beneficiary.id()));
        return id;
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
