package org.paymentassistant.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;

/**
 * A bank in memory: accounts, beneficiaries and drafts behind their ports, an open ledger, and a switch for each way in
 * which a call can fail. Like real banks it takes the same request twice. Thread-safe.
 */
public final class InMemoryBank {

    /** What the bank says when it refuses. */
    static final String REFUSAL = "refused by the bank";

    private final BankLine line = new BankLine();
    private final BankLedger ledger = new BankLedger();
    private final Map<CompanyId, List<BankAccount>> accounts = new ConcurrentHashMap<>();
    private final InMemoryBeneficiaryDirectory beneficiaries = new InMemoryBeneficiaryDirectory(line);
    private final InMemoryPayeeVerification payeeVerification = new InMemoryPayeeVerification(line);
    private final PaymentInitiation paymentInitiation = new InMemoryPaymentInitiation(line, ledger);
    private final BankAccountResolver bankAccounts = new ConfiguredBankAccountResolver(
            company -> line.ask(() -> accounts.getOrDefault(company.id(), List.of())));

    /** A bank without accounts and beneficiaries, where all works. */
    public InMemoryBank() {}

    /** The companies' accounts. */
    public BankAccountResolver bankAccounts() {
        return bankAccounts;
    }

    /** The companies' beneficiaries. */
    public BeneficiaryDirectory beneficiaries() {
        return beneficiaries;
    }

    /** Where drafts are handed in. */
    public PaymentInitiation paymentInitiation() {
        return paymentInitiation;
    }

    /** The check of names against accounts; without an answer for an account whose holder was not set. */
    public PayeeVerification payeeVerification() {
        return payeeVerification;
    }

    /** Opens an account for a company. */
    public void open(CompanyId company, BankAccount account) {
        accounts.merge(company, List.of(account), (own, more) -> Lists.append(own, account));
    }

    /** Says whose an account at some bank is. */
    public void setHolder(PaymentAccount account, PartyName holder) {
        payeeVerification.setHolder(account, holder);
    }

    /** From now on new beneficiaries must state these; BIC and SELLER_ADDRESS are what a creditor can state. */
    public void requireOfBeneficiaries(Set<InvoiceField> fields) {
        beneficiaries.require(fields);
    }

    /** From now on the bank takes the invoices that drafts are for. */
    public void takeInvoices() {
        ledger.takeInvoices();
    }

    /** The names of the files that were attached to a draft, oldest first. */
    public List<String> invoicesOf(BankDraftId draft) {
        return ledger.invoicesOf(draft);
    }

    /** How calls fare from now on. */
    public void set(BankCondition condition) {
        line.set(() -> condition);
    }

    /** How calls fare from now on, asked once a call. */
    public void set(Supplier<BankCondition> conditions) {
        line.set(conditions);
    }

    /** Has the requests done that were late, in their order; returns how many those were. */
    public int applyLateRequests() {
        return line.applyLate();
    }

    /** Plays what people or the bank do with a draft there; returns false where it is not unconfirmed any more. */
    public boolean move(BankDraftId draft, BankDraft.State state) {
        return ledger.move(entry -> entry.draft().id().equals(draft), state) == 1;
    }

    /** All drafts that ever came into the books, oldest first, as they are now. */
    public List<BankEntry> ledger() {
        return ledger.entries();
    }
}
