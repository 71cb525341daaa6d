package org.paymentassistant.benchmarks.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.port.out.CompletionLinks;

/** Sabotage: a link is checked now, and marked as used with the next call, in whatever transaction that is. */
final class LinksInTwoSteps implements CompletionLinks {

    private final CompletionLinks inner;
    private final Deque<Runnable> marks = new ArrayDeque<>();

    LinksInTwoSteps(CompletionLinks inner) {
        this.inner = inner;
    }

    @Override
    public void add(CompletionLink link) {
        inner.add(link);
    }

    @Override
    public Optional<Standing> find(ContentHash tokenHash, Instant at) {
        Optional<Standing> standing = inner.find(tokenHash, at);
        while (!marks.isEmpty()) {
            marks.pop().run();
        }
        return standing;
    }

    @Override
    public boolean use(ContentHash tokenHash, Instant at) {
        boolean open = inner.find(tokenHash, at)
                .filter(standing -> standing.state() == State.OPEN)
                .isPresent();
        marks.push(() -> {
            boolean unused = inner.use(tokenHash, at);
        });
        return open;
    }

    @Override
    public int dropEnded(Instant before) {
        return inner.dropEnded(before);
    }

    @Override
    public void erase(Collection<? extends CompletionSubject> subjects) {
        inner.erase(subjects);
    }
}
