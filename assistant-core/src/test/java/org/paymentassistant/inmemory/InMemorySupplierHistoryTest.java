package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.SupplierHistoryContract;

class InMemorySupplierHistoryTest implements SupplierHistoryContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public SupplierHistory suppliers() {
        return store.suppliers();
    }
}
