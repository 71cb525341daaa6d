package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.CompanyDirectoryContract;

class InMemoryCompanyDirectoryTest implements CompanyDirectoryContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public CompanyDirectory companies() {
        return store.companies();
    }
}
