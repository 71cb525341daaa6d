package org.paymentassistant.inmemory;

import java.time.InstantSource;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.CompletionLinksContract;

class InMemoryCompletionLinksTest implements CompletionLinksContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public CompletionLinks links() {
        return store.completionLinks();
    }
}
