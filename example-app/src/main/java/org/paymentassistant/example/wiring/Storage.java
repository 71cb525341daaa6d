package org.paymentassistant.example.wiring;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.port.in.PerformWork;

/** Where everything is kept, with the workers that do what is planned there. */
public final class Storage implements AutoCloseable {

    private static final int WORKERS = 2;

    private final InMemoryStore store;
    private final InstantSource clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    private Storage(InMemoryStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** In this process's memory. */
    public static Storage inMemory(InstantSource clock) {
        return new Storage(new InMemoryStore(clock), clock);
    }

    /** Makes a company known where it is not. */
    public void register(Company company) {
        store.transactions().required(() -> {
            if (store.companies().find(company.id()).isEmpty()) {
                store.companies().save(company);
            }
        });
    }

    void addTo(PaymentAssistantBuilder builder) {
        builder.transactions(store.transactions())
                .companies(store.companies())
                .submissions(store.submissions())
                .documents(store.documents())
                .drafts(store.drafts())
                .completionLinks(store.completionLinks())
                .outbox(store.outbox())
                .auditTrail(store.auditTrail())
                .workQueue(store.workQueue());
    }

    void startWorkers(PerformWork worker) {
        for (int i = 0; i < WORKERS; i++) {
            workers.execute(() -> work(worker));
        }
    }

    private void work(PerformWork worker) {
        while (!Thread.currentThread().isInterrupted()) {
            if (!store.workQueue().runNext(worker, clock.instant())) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    /** Lets work that is under way end, and begins no other. */
    void stopWorkers() {
        workers.shutdownNow();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
