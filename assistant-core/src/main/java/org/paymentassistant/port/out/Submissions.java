package org.paymentassistant.port.out;

import java.time.Instant;
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

/** What was handed in. Joins transactions. Thread-safe. */
public interface Submissions {

    /**
     * Keeps a submission with its raw bytes.
     *
     * @return false where the same was kept before; nothing is changed then
     */
    boolean add(Submission submission, Content raw);

    /** A submission; within a transaction it stays locked for others until the end, so that answers are decided once. */
    Optional<Submission> findForUpdate(SubmissionId id);

    /**
     * Replaces how far the answer is.
     *
     * @throws IllegalArgumentException where there is no such submission
     */
    void setAnswer(SubmissionId id, Submission.AnswerState state);

    /** A submission as it is now, without a lock. */
    Optional<Submission> find(SubmissionId id);

    /** A page of a company's submissions, the newest first by when they were received; found by {@link SearchText}. */
    ListPage<Submission> list(ListQuery query);

    /** How many mails of a sender since a time were refused as a whole, so that nothing of them was processed. */
    int countRefused(MailAddress sender, Instant since);

    /** The newest submissions of a company, newest first by when they were received. */
    List<Submission> findByCompany(CompanyId company, int limit);

    /**
     * Submissions received before a time whose raw bytes are still there, the oldest first.
     *
     * @param offset how many of them to leave out, from the oldest on
     * @param limit how many at most, positive
     */
    List<SubmissionId> withBytes(Instant receivedBefore, int offset, int limit);

    /** Removes a submission's raw bytes; its id, which is their hash, stays, so that the same is accepted once. */
    void dropBytes(SubmissionId id);

    /** Removes all submissions of a company; gives their ids. */
    List<SubmissionId> erase(CompanyId company);
}
