package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paymentassistant.tck.SubmissionSamples.raw;
import static org.paymentassistant.tck.SubmissionSamples.submission;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.tck.SubmissionsContract;

class InMemorySubmissionsTest implements SubmissionsContract {

    private final InMemoryStore store = new InMemoryStore(InstantSource.system());

    @Override
    public Submissions submissions() {
        return store.submissions();
    }

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Test
    void keepsTheRawBytes() {
        store.submissions().add(submission(1), raw(1));

        assertThat(store.submissions().raw(submission(1).id())).contains(raw(1));
    }
}
