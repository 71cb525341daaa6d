package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.Transactions;

/** The completion links of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryCompletionLinks implements CompletionLinks {

    private final Transactions transactions;
    private final Table<ContentHash, CompletionLink> links;
    private final Table<ContentHash, Instant> uses;

    InMemoryCompletionLinks(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.links = new Table<>(undoLog);
        this.uses = new Table<>(undoLog);
    }

    @Override
    public void add(CompletionLink link) {
        transactions.required(() -> {
            if (links.contains(link.tokenHash())) {
                throw new IllegalArgumentException("the link is there already");
            }
            links.put(link.tokenHash(), link);
        });
    }

    @Override
    public Optional<Standing> find(ContentHash tokenHash, Instant at) {
        return transactions.required(() ->
                links.get(tokenHash).map(link -> new Standing(link.subject(), stateOf(link, at), link.recipient())));
    }

    @Override
    public boolean use(ContentHash tokenHash, Instant at) {
        return transactions.required(() -> {
            boolean opens = links.get(tokenHash)
                    .filter(link -> stateOf(link, at) == State.OPEN)
                    .isPresent();
            if (opens) {
                uses.put(tokenHash, at);
            }
            return opens;
        });
    }

    @Override
    public int dropEnded(Instant before) {
        return remove(link -> link.expiresAt().isBefore(before));
    }

    @Override
    public void erase(Collection<? extends CompletionSubject> subjects) {
        int unused = remove(link -> subjects.contains(link.subject()));
    }

    private int remove(Predicate<CompletionLink> chosen) {
        return transactions.required(() -> {
            List<ContentHash> removed = links.removeWhere((hash, link) -> chosen.test(link));
            removed.forEach(uses::remove);
            return removed.size();
        });
    }

    private State stateOf(CompletionLink link, Instant at) {
        if (uses.contains(link.tokenHash())) {
            return State.USED;
        }
        return at.isBefore(link.expiresAt()) ? State.OPEN : State.EXPIRED;
    }
}
