package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.DocumentsContract;

class InMemoryDocumentsTest implements DocumentsContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public Documents documents() {
        return store.documents();
    }

    @Override
    public Submissions submissions() {
        return store.submissions();
    }
}
