package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.stream.IntStream;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * The tags under which the bank knows a draft of ours. The first is the draft's own id. Each time the bank refuses the
 * draft and a person changes it, a new one follows: so a request for the earlier form that arrives late is never taken for
 * the present form.
 */
public final class SubmissionTag {

    private static final String FOLLOWS = "R";

    private SubmissionTag() {}

    /** The tag after so many refusals by the bank. */
    public static DraftId of(DraftId draft, int refusals) {
        return refusals == 0 ? draft : new DraftId(draft.value() + FOLLOWS + refusals);
    }

    /** How often the bank has refused a draft that has these issues. */
    public static int refusals(List<ReviewIssue> issues) {
        return (int) issues.stream()
                .map(ReviewIssue::code)
                .filter(code -> code == IssueCode.BANK_NEEDS_MORE || code == IssueCode.BANK_REFUSES)
                .count();
    }

    /** The draft that a tag of a form after refusals belongs to; the tag itself where it is the first one. */
    public static DraftId draftOf(DraftId tag) {
        return new DraftId(tag.value().replaceFirst("(?<=.{8})" + FOLLOWS + "[0-9]{1,3}$", ""));
    }

    /** The tag of a draft as it is handed in now. */
    public static DraftId of(ReadyDraft draft) {
        return of(draft.id(), refusals(draft.issues()));
    }

    /** All tags under which a draft was ever handed in, the first one first; of a discarded draft only the first. */
    public static List<DraftId> allOf(PaymentDraft draft) {
        int count = draft.fold(new PaymentDraft.Cases<>(
                incomplete -> refusals(incomplete.issues()),
                ready -> refusals(ready.issues()) + 1,
                submitted -> refusals(submitted.issues()) + 1,
                closed -> refusalsBefore(closed) + 1,
                discarded -> 1));
        return IntStream.range(0, count)
                .mapToObj(refusals -> of(draft.id(), refusals))
                .toList();
    }

    /** A closed draft keeps its issues no longer, but its instruction's end-to-end id is its tag. */
    private static int refusalsBefore(ClosedDraft closed) {
        String tag = closed.instruction().endToEndId().value();
        String first = closed.id().value() + FOLLOWS;
        return tag.startsWith(first) ? Integer.parseInt(tag.substring(first.length())) : 0;
    }
}
