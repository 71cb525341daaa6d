package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.inmemory.BankCondition;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.port.out.PaymentInitiation;

/** The bank with its moods, and a list of drafts that may lag behind its books. */
final class BankSide {

    private static final int LONGEST_LAG = 120;

    private final InMemoryBank bank;
    private final Faults faults;
    private final World world;
    private final List<Instant> births = new ArrayList<>();

    BankSide(InMemoryBank bank, Faults faults, World world) {
        this.bank = bank;
        this.faults = faults;
        this.world = world;
    }

    /** Draws how the next call fares. */
    void prepare(boolean request) {
        BankCondition condition = condition(request);
        bank.set(condition);
    }

    private BankCondition condition(boolean request) {
        if (world.isOut(World.Place.BANK) || faults.strikes(Fault.BANK_DOWN)) {
            return BankCondition.UNAVAILABLE;
        }
        if (!request) {
            return BankCondition.WORKING;
        }
        if (faults.strikes(Fault.BANK_REFUSES)) {
            return BankCondition.REFUSING;
        }
        if (faults.strikes(Fault.BANK_REQUEST_LOST)) {
            return BankCondition.REQUEST_LOST;
        }
        if (faults.strikes(Fault.BANK_ANSWER_LOST)) {
            return BankCondition.ANSWER_LOST;
        }
        return faults.strikes(Fault.BANK_REQUEST_LATE) ? BankCondition.REQUEST_LATE : BankCondition.WORKING;
    }

    /** Notes when new drafts came into the books. */
    void noteTime() {
        int drafts = bank.ledger().size();
        while (births.size() < drafts) {
            births.add(world.clock().instant());
        }
    }

    void applyLateRequests() {
        bank.applyLateRequests();
        noteTime();
    }

    /** The drafts that can be or have been paid. */
    List<BankEntry> live() {
        return bank.ledger().stream()
                .filter(entry -> entry.draft().state() == BankDraft.State.UNCONFIRMED
                        || entry.draft().state() == BankDraft.State.CONFIRMED)
                .toList();
    }

    /** How many drafts of an invoice number ever came into the books. */
    long everDrafted(String number) {
        return bank.ledger().stream()
                .filter(entry ->
                        entry.instruction().remittanceInformation().value().contains(number))
                .count();
    }

    /** By what a draft is known to pay an invoice. */
    static String markOf(BankEntry entry) {
        String account = entry.instruction()
                .creditor()
                .account()
                .fold(iban -> iban.iban().value(), local -> local.number());
        return account + " " + entry.instruction().instructedAmount().decimal() + " "
                + entry.instruction().remittanceInformation().value();
    }

    /** By what a draft of an invoice would be known. */
    static String markOf(TrueInvoice invoice) {
        return invoice.creditor().iban() + " " + invoice.amount() + " " + invoice.number();
    }

    boolean move(BankDraftId draft, BankDraft.State state) {
        return bank.move(draft, state);
    }

    PaymentInitiation payments() {
        return new LaggingList(bank.paymentInitiation());
    }

    private Instant birth(BankDraftId id) {
        List<BankEntry> ledger = bank.ledger();
        for (int i = 0; i < ledger.size(); i++) {
            if (ledger.get(i).draft().id().equals(id)) {
                return births.get(i);
            }
        }
        throw new IllegalStateException("not in the books");
    }

    private final class LaggingList implements PaymentInitiation {

        private final PaymentInitiation inner;

        LaggingList(PaymentInitiation inner) {
            this.inner = inner;
        }

        @Override
        public SubmissionResult submit(
                Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
            if (!world.isCommitted()) {
                world.observer().found("I2 the bank is asked before what is asked for is committed");
            }
            return inner.submit(company, tag, instruction, beneficiary);
        }

        @Override
        public List<BankDraft> findByTag(Company company, DraftId tag) {
            List<BankDraft> all = inner.findByTag(company, tag);
            if (all.isEmpty() || !faults.strikes(Fault.BANK_LIST_LAGS)) {
                return all;
            }
            Duration lag = faults.upTo(LONGEST_LAG);
            Instant shownUntil = world.clock().instant().minus(lag);
            return all.stream()
                    .filter(draft -> birth(draft.id()).isBefore(shownUntil))
                    .toList();
        }

        @Override
        public void deleteUnconfirmed(Company company, BankDraftId draft) {
            inner.deleteUnconfirmed(company, draft);
        }
    }
}
