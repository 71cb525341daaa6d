package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DiscardedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.InvoiceIdentity;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.Stored;
import org.paymentassistant.port.out.Transactions;

/** The drafts of an {@link InMemoryStore}. Thread-safe. */
public final class InMemoryDraftRepository implements DraftRepository {

    private static final Comparator<PaymentDraft> NEWEST_FIRST = Comparator.comparing(
                    (PaymentDraft draft) -> draft.origin().createdAt())
            .reversed()
            .thenComparing(draft -> draft.id().value());

    private static final int MOST_ALIKE = 100;

    private final Transactions transactions;
    private final Table<DraftId, List<PaymentDraft>> histories;
    private final Table<InvoiceIdentity, DraftId> identities;
    private final Table<DocumentId, List<DraftId>> byDocument;
    private final Table<DraftId, Dropped> dropped;

    InMemoryDraftRepository(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.histories = new Table<>(undoLog);
        this.identities = new Table<>(undoLog);
        this.byDocument = new Table<>(undoLog);
        this.dropped = new Table<>(undoLog);
    }

    @Override
    public Optional<DraftId> add(PaymentDraft draft) {
        return transactions.required(() -> {
            Optional<DraftId> first = inTheWayOf(draft);
            if (first.isEmpty()) {
                histories.put(draft.id(), List.of(draft));
                DocumentId document = draft.origin().document();
                byDocument.put(document, Lists.append(byDocument.get(document).orElse(List.of()), draft.id()));
                draft.identity().ifPresent(identity -> identities.put(identity, draft.id()));
            }
            return first;
        });
    }

    @Override
    public Optional<Stored<PaymentDraft>> find(DraftId id) {
        return transactions.required(() -> histories.get(id).map(InMemoryDraftRepository::current));
    }

    @Override
    public boolean replace(Stored<PaymentDraft> expected, PaymentDraft next) {
        if (!expected.value().origin().equals(next.origin())) {
            throw new IllegalArgumentException("a draft keeps its origin in all its states");
        }
        return transactions.required(() -> {
            List<PaymentDraft> history = histories.get(next.id()).orElse(List.of());
            boolean possible = !history.isEmpty() && history.size() == expected.version() && isFree(next);
            if (possible) {
                last(history).identity().ifPresent(identities::remove);
                next.identity().ifPresent(identity -> identities.put(identity, next.id()));
                histories.put(next.id(), Lists.append(history, next));
            }
            return possible;
        });
    }

    @Override
    public Optional<PaymentDraft> findByIdentity(InvoiceIdentity identity) {
        return transactions.required(() -> identities.get(identity).flatMap(this::latest));
    }

    @Override
    public List<PaymentDraft> findByCreditor(CompanyId company, String creditor, int limit) {
        return transactions.required(() -> histories
                .rows()
                .map(InMemoryDraftRepository::last)
                .filter(draft -> draft.identity()
                        .filter(identity -> identity.company().equals(company)
                                && identity.creditor().equals(creditor))
                        .isPresent())
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public List<PaymentDraft> findByDocument(DocumentId document) {
        return transactions.required(() -> byDocument.get(document).orElse(List.of()).stream()
                .flatMap(id -> latest(id).stream())
                .sorted(Comparator.comparingInt(draft -> draft.origin().part()))
                .toList());
    }

    @Override
    public ListPage<PaymentDraft> list(ListQuery query) {
        return transactions.required(() -> Lists.page(
                histories
                        .rows()
                        .map(InMemoryDraftRepository::last)
                        .filter(draft -> draft.origin().company().equals(query.company()))
                        .filter(draft -> query.matches(SearchText.of(draft)))
                        .sorted(NEWEST_FIRST),
                query));
    }

    @Override
    public List<PaymentDraft> findByCompany(CompanyId company, int limit) {
        return transactions.required(() -> histories
                .rows()
                .map(InMemoryDraftRepository::last)
                .filter(draft -> draft.origin().company().equals(company))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public List<PaymentDraft> findByInvoiceNumber(CompanyId company, String invoiceNumber) {
        return alike(company, identity -> identity.invoiceNumber().equals(invoiceNumber));
    }

    private List<PaymentDraft> alike(CompanyId company, Predicate<InvoiceIdentity> wanted) {
        return transactions.required(() -> histories
                .rows()
                .map(InMemoryDraftRepository::last)
                .filter(draft -> draft.identity()
                        .filter(identity -> identity.company().equals(company))
                        .filter(wanted)
                        .isPresent())
                .sorted(NEWEST_FIRST)
                .limit(MOST_ALIKE)
                .toList());
    }

    @Override
    public List<DraftId> dropEnded(Instant createdBefore, int limit) {
        return transactions.required(() -> {
            List<PaymentDraft> ended = histories
                    .rows()
                    .map(InMemoryDraftRepository::last)
                    .filter(draft -> draft instanceof ClosedDraft || draft instanceof DiscardedDraft)
                    .filter(draft -> draft.origin().createdAt().isBefore(createdBefore))
                    .limit(limit)
                    .toList();
            ended.forEach(draft -> {
                remove(draft);
                dropped.put(draft.id(), Dropped.of(draft));
            });
            return ended.stream().map(PaymentDraft::id).toList();
        });
    }

    @Override
    public Optional<DocumentId> dropped(InvoiceIdentity identity) {
        return transactions.required(() -> dropped.rows()
                .filter(draft -> draft.identity().equals(Optional.of(identity.hash())))
                .map(Dropped::document)
                .findFirst());
    }

    @Override
    public List<DraftId> erase(CompanyId company) {
        return transactions.required(() -> {
            List<PaymentDraft> own = histories
                    .rows()
                    .map(InMemoryDraftRepository::last)
                    .filter(draft -> draft.origin().company().equals(company))
                    .toList();
            own.forEach(this::remove);
            List<DraftId> earlier =
                    dropped.removeWhere((id, draft) -> draft.company().equals(company));
            return Stream.concat(own.stream().map(PaymentDraft::id), earlier.stream())
                    .toList();
        });
    }

    private void remove(PaymentDraft draft) {
        histories.remove(draft.id());
        draft.identity().ifPresent(identities::remove);
        DocumentId document = draft.origin().document();
        List<DraftId> others = byDocument.get(document).orElse(List.of()).stream()
                .filter(id -> !id.equals(draft.id()))
                .toList();
        if (others.isEmpty()) {
            byDocument.remove(document);
        } else {
            byDocument.put(document, others);
        }
    }

    /** All states that a draft has had, the first one first. */
    public List<PaymentDraft> history(DraftId id) {
        return transactions.required(() -> histories.get(id).orElse(List.of()));
    }

    private Optional<DraftId> inTheWayOf(PaymentDraft draft) {
        return draft.identity()
                .flatMap(identities::get)
                .or(() -> findByDocument(draft.origin().document()).stream()
                        .filter(other -> other.origin().part() == draft.origin().part())
                        .map(PaymentDraft::id)
                        .findFirst())
                .or(() -> latest(draft.id()).map(PaymentDraft::id));
    }

    private boolean isFree(PaymentDraft next) {
        return next.identity()
                .flatMap(identities::get)
                .map(owner -> owner.equals(next.id()))
                .orElse(true);
    }

    private Optional<PaymentDraft> latest(DraftId id) {
        return histories.get(id).map(InMemoryDraftRepository::last);
    }

    private static Stored<PaymentDraft> current(List<PaymentDraft> history) {
        return new Stored<>(last(history), history.size());
    }

    private static PaymentDraft last(List<PaymentDraft> history) {
        return history.get(history.size() - 1);
    }

    /** What stays of a dropped draft. */
    private record Dropped(CompanyId company, DocumentId document, Optional<ContentHash> identity) {

        static Dropped of(PaymentDraft draft) {
            return new Dropped(
                    draft.origin().company(),
                    draft.origin().document(),
                    draft.identity().map(InvoiceIdentity::hash));
        }
    }
}
