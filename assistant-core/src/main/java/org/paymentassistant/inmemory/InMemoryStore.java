package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.domain.work.BackOff;
import org.paymentassistant.port.out.Transactions;

/**
 * The repositories, outbox and work queue in memory, with transactions over all of them: what is rolled back leaves no
 * trace in any. Transactions run one after the other, so that what one does no other sees before its end; work within a
 * transaction must not wait for another thread that uses the same store. Thread-safe.
 */
public final class InMemoryStore {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCompanyDirectory companies;
    private final InMemorySubmissions submissions;
    private final InMemoryDocuments documents;
    private final InMemoryDraftRepository drafts;
    private final InMemoryCompletionLinks completionLinks;
    private final InMemoryOutbox outbox;
    private final InMemoryAuditTrail auditTrail;
    private final InMemoryWorkQueue workQueue;
    private final InMemorySupplierHistory suppliers;

    /** An empty store whose outbox tells time by the given clock and whose work queue backs off as usual. */
    public InMemoryStore(InstantSource clock) {
        this(clock, BackOff.usual());
    }

    /** An empty store whose outbox tells time by the given clock. */
    public InMemoryStore(InstantSource clock, BackOff backOff) {
        UndoLog undoLog = transactions.undoLog();
        this.companies = new InMemoryCompanyDirectory(transactions, undoLog);
        this.submissions = new InMemorySubmissions(transactions, undoLog);
        this.documents = new InMemoryDocuments(transactions, undoLog);
        this.drafts = new InMemoryDraftRepository(transactions, undoLog);
        this.completionLinks = new InMemoryCompletionLinks(transactions, undoLog);
        this.outbox = new InMemoryOutbox(transactions, undoLog, clock);
        this.auditTrail = new InMemoryAuditTrail(transactions, undoLog);
        this.workQueue = new InMemoryWorkQueue(transactions, undoLog, backOff);
        this.suppliers = new InMemorySupplierHistory(transactions, undoLog);
    }

    /** The transactions that all parts of this store join. */
    public Transactions transactions() {
        return transactions;
    }

    /** The companies of this store. */
    public InMemoryCompanyDirectory companies() {
        return companies;
    }

    /** The submissions of this store. */
    public InMemorySubmissions submissions() {
        return submissions;
    }

    /** The documents of this store. */
    public InMemoryDocuments documents() {
        return documents;
    }

    /** The drafts of this store. */
    public InMemoryDraftRepository drafts() {
        return drafts;
    }

    /** The completion links of this store. */
    public InMemoryCompletionLinks completionLinks() {
        return completionLinks;
    }

    /** The outbox of this store. */
    public InMemoryOutbox outbox() {
        return outbox;
    }

    /** The audit trail of this store. */
    public InMemoryAuditTrail auditTrail() {
        return auditTrail;
    }

    /** What this store remembers of suppliers. */
    public InMemorySupplierHistory suppliers() {
        return suppliers;
    }

    /** The planned work of this store. */
    public InMemoryWorkQueue workQueue() {
        return workQueue;
    }
}
