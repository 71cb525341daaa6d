package org.paymentassistant.inmemory;

import java.time.InstantSource;
import java.util.List;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.DraftRepositoryContract;

class InMemoryDraftRepositoryTest implements DraftRepositoryContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public DraftRepository drafts() {
        return store.drafts();
    }

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public List<PaymentDraft> history(DraftId id) {
        return store.drafts().history(id);
    }
}
