package org.paymentassistant.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.listing.SearchText;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.Transactions;

/** The submissions of an {@link InMemoryStore}. Thread-safe. */
public final class InMemorySubmissions implements Submissions {

    private static final Comparator<Submission> NEWEST_FIRST = Comparator.comparing(Submission::receivedAt)
            .reversed()
            .thenComparing(submission -> submission.id().value());

    private static final Comparator<Submission> OLDEST_FIRST = Comparator.comparing(Submission::receivedAt)
            .thenComparing(submission -> submission.id().value());

    private final Transactions transactions;
    private final Table<SubmissionId, Submission> submissions;
    private final Table<SubmissionId, Content> raws;

    InMemorySubmissions(Transactions transactions, UndoLog undoLog) {
        this.transactions = transactions;
        this.submissions = new Table<>(undoLog);
        this.raws = new Table<>(undoLog);
    }

    @Override
    public boolean add(Submission submission, Content raw) {
        return transactions.required(() -> {
            boolean isNew = !submissions.contains(submission.id());
            if (isNew) {
                submissions.put(submission.id(), submission);
                raws.put(submission.id(), raw);
            }
            return isNew;
        });
    }

    @Override
    public Optional<Submission> findForUpdate(SubmissionId id) {
        return transactions.required(() -> submissions.get(id));
    }

    @Override
    public Optional<Submission> find(SubmissionId id) {
        return transactions.required(() -> submissions.get(id));
    }

    @Override
    public void setAnswer(SubmissionId id, Submission.AnswerState state) {
        transactions.required(() -> {
            Submission submission =
                    submissions.get(id).orElseThrow(() -> new IllegalArgumentException("no submission " + id.value()));
            submissions.put(id, submission.withAnswer(state));
        });
    }

    @Override
    public ListPage<Submission> list(ListQuery query) {
        return transactions.required(() -> Lists.page(
                submissions
                        .rows()
                        .filter(submission -> submission.company().equals(Optional.of(query.company())))
                        .filter(submission -> query.matches(SearchText.of(submission)))
                        .sorted(NEWEST_FIRST),
                query));
    }

    @Override
    public List<Submission> findByCompany(CompanyId company, int limit) {
        return transactions.required(() -> submissions
                .rows()
                .filter(submission -> submission.company().equals(Optional.of(company)))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public List<SubmissionId> withBytes(Instant receivedBefore, int offset, int limit) {
        return transactions.required(() -> submissions
                .rows()
                .filter(submission -> submission.receivedAt().isBefore(receivedBefore))
                .filter(submission -> raws.contains(submission.id()))
                .sorted(OLDEST_FIRST)
                .map(Submission::id)
                .skip(offset)
                .limit(limit)
                .toList());
    }

    @Override
    public void dropBytes(SubmissionId id) {
        transactions.required(() -> raws.remove(id));
    }

    @Override
    public List<SubmissionId> erase(CompanyId company) {
        return transactions.required(() -> {
            List<SubmissionId> ids = submissions.removeWhere(
                    (id, submission) -> submission.company().equals(Optional.of(company)));
            ids.forEach(raws::remove);
            return ids;
        });
    }

    @Override
    public int countRefused(MailAddress sender, Instant since) {
        return transactions.required(() -> Math.toIntExact(submissions
                .rows()
                .filter(submission -> submission.refusal().isPresent())
                .filter(submission -> submission.sender().equals(Optional.of(sender)))
                .filter(submission -> !submission.receivedAt().isBefore(since))
                .count()));
    }

    /** The bytes that a submission was kept with, empty where they were dropped. */
    public Optional<Content> raw(SubmissionId id) {
        return transactions.required(() -> raws.get(id));
    }
}
