package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.TransactionsContract;

class InMemoryTransactionsTest implements TransactionsContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public AuditTrail auditTrail() {
        return store.auditTrail();
    }
}
