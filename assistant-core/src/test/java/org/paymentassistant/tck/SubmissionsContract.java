package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paymentassistant.tck.SubmissionSamples.raw;
import static org.paymentassistant.tck.SubmissionSamples.refused;
import static org.paymentassistant.tck.SubmissionSamples.refusedOf;
import static org.paymentassistant.tck.SubmissionSamples.submission;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.Submission.AnswerState;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.Transactions;

/** What {@link Submissions} promises. */
public interface SubmissionsContract {

    /** The submissions. */
    Submissions submissions();

    /** The transactions that they join. */
    Transactions transactions();

    @Test
    default void hasNoUnknownSubmission() {
        assertThat(submissions().findForUpdate(submission(1).id())).isEmpty();
    }

    @Test
    default void givesASubmissionAsItWasKept() {
        assertThat(submissions().add(submission(1), raw(1))).isTrue();
        assertThat(submissions().add(refused(2), raw(2))).isTrue();

        assertThat(submissions().findForUpdate(submission(1).id())).contains(submission(1));
        assertThat(submissions().findForUpdate(refused(2).id())).contains(refused(2));
    }

    @Test
    default void keepsTheSameOnlyOnce() {
        submissions().add(submission(1), raw(1));
        submissions().setAnswer(submission(1).id(), AnswerState.FINAL);

        assertThat(submissions().add(submission(1), raw(1))).isFalse();

        assertThat(submissions().findForUpdate(submission(1).id()))
                .contains(submission(1).withAnswer(AnswerState.FINAL));
    }

    @Test
    default void keepsTheSameOnlyOnceForManyThreads() {
        long added = Concurrently.run(16, thread -> () -> submissions().add(submission(1), raw(1))).stream()
                .filter(isNew -> isNew)
                .count();

        assertThat(added).isEqualTo(1);
    }

    @Test
    default void replacesHowFarTheAnswerIs() {
        submissions().add(submission(1), raw(1));
        submissions().add(submission(2), raw(2));

        submissions().setAnswer(submission(1).id(), AnswerState.INTERIM);

        assertThat(submissions().findForUpdate(submission(1).id()))
                .contains(submission(1).withAnswer(AnswerState.INTERIM));
        assertThat(submissions().findForUpdate(submission(2).id())).contains(submission(2));
    }

    @Test
    default void refusesAnAnswerOfAnUnknownSubmission() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submissions().setAnswer(submission(1).id(), AnswerState.FINAL));
    }

    @Test
    default void locksASubmissionSoThatAnAnswerIsDecidedOnce() {
        submissions().add(submission(1), raw(1));

        long decided = Concurrently.run(8, thread -> () -> transactions().required(this::decide)).stream()
                .filter(first -> first)
                .count();

        assertThat(decided).isEqualTo(1);
    }

    @Test
    default void countsWhatWasRefusedOfASenderSinceATime() {
        submissions().add(submission(1), raw(1));
        submissions().add(refusedOf(Samples.SENDER, 2, Samples.NOON), raw(2));
        submissions().add(refusedOf(Samples.SENDER, 3, Samples.NOON.plusSeconds(9)), raw(3));
        submissions().add(refusedOf(new MailAddress("ben@other.example"), 4, Samples.NOON), raw(4));
        submissions().add(refused(5), raw(5));

        assertThat(submissions().countRefused(Samples.SENDER, Samples.NOON)).isEqualTo(2);
        assertThat(submissions().countRefused(Samples.SENDER, Samples.NOON.plusSeconds(1)))
                .isEqualTo(1);
        assertThat(submissions().countRefused(new MailAddress("no@other.example"), Samples.NOON))
                .isZero();
    }

    @Test
    default void givesTheNewestOfACompanyFirst() {
        submissions().add(submission(1, Samples.COMPANY_ID, Samples.NOON.plusSeconds(1)), raw(1));
        submissions().add(submission(2, Samples.COMPANY_ID, Samples.NOON.plusSeconds(3)), raw(2));
        submissions().add(submission(3, Samples.COMPANY_ID, Samples.NOON.plusSeconds(2)), raw(3));
        submissions().add(submission(4, new CompanyId("company-2"), Samples.NOON.plusSeconds(9)), raw(4));
        submissions().add(refused(5), raw(5));

        assertThat(submissions().findByCompany(Samples.COMPANY_ID, 10))
                .extracting(Submission::id)
                .containsExactly(
                        submission(2).id(), submission(3).id(), submission(1).id());
        assertThat(submissions().findByCompany(Samples.COMPANY_ID, 2)).hasSize(2);
    }

    @Test
    default void givesASubmissionWithoutLockAsItIs() {
        submissions().add(submission(1), raw(1));
        submissions().setAnswer(submission(1).id(), AnswerState.FINAL);

        assertThat(submissions().find(submission(1).id()))
                .contains(submission(1).withAnswer(AnswerState.FINAL));
        assertThat(submissions().find(submission(2).id())).isEmpty();
    }

    @Test
    default void listsACompanysSubmissionsInPages() {
        for (int i = 1; i <= 5; i++) {
            submissions().add(submission(i, Samples.COMPANY_ID, Samples.NOON.plusSeconds(i)), raw(i));
        }
        submissions().add(submission(6, new CompanyId("company-2"), Samples.NOON.plusSeconds(9)), raw(6));
        submissions().add(refused(7), raw(7));

        assertThat(numbers("", 0)).containsExactly(5, 4);
        assertThat(numbers("", 1)).containsExactly(3, 2);
        assertThat(numbers("", 2)).containsExactly(1);
        assertThat(numbers("", 3)).isEmpty();
        assertThat(submissions().list(query("", 1)).hasMore()).isTrue();
        assertThat(submissions().list(query("", 2)).hasMore()).isFalse();
    }

    @Test
    default void findsSubmissionsByAllWordsOfSubjectAndSender() {
        for (int i = 1; i <= 3; i++) {
            submissions().add(submission(i, Samples.COMPANY_ID, Samples.NOON.plusSeconds(i)), raw(i));
        }

        assertThat(numbers("FÀCTURE 2", 0)).containsExactly(2);
        assertThat(numbers("anna.petit@", 0)).containsExactly(3, 2);
        assertThat(numbers("facture anna nobody", 0)).isEmpty();
        assertThat(numbers("%", 0)).as("a letter like others").isEmpty();
        assertThat(numbers("_", 0)).isEmpty();
        assertThat(numbers("' OR '1'='1", 0)).isEmpty();
    }

    private List<Integer> numbers(String typed, int page) {
        return submissions().list(query(typed, page)).items().stream()
                .map(found ->
                        (int) Duration.between(Samples.NOON, found.receivedAt()).toSeconds())
                .toList();
    }

    private static ListQuery query(String typed, int page) {
        return ListQuery.of(Samples.COMPANY_ID, typed, page, 2);
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        submissions().add(submission(1), raw(1));

        Rollback.after(transactions(), () -> {
            submissions().add(submission(2), raw(2));
            submissions().setAnswer(submission(1).id(), AnswerState.FINAL);
        });

        assertThat(submissions().findForUpdate(submission(1).id())).contains(submission(1));
        assertThat(submissions().findForUpdate(submission(2).id())).isEmpty();
        assertThat(submissions().add(submission(2), raw(2))).isTrue();
    }

    private boolean decide() {
        Submission found = submissions().findForUpdate(submission(1).id()).orElseThrow();
        if (found.answer() != AnswerState.NONE) {
            return false;
        }
        submissions().setAnswer(found.id(), AnswerState.FINAL);
        return true;
    }

    @Test
    default void dropsRawBytesAndStillKnowsWhatWasKept() {
        for (int i = 1; i <= 3; i++) {
            submissions().add(submission(i, Samples.COMPANY_ID, Samples.NOON.plusSeconds(i)), raw(i));
        }

        assertThat(withBytes(3, 0))
                .containsExactly(submission(1).id(), submission(2).id());
        assertThat(withBytes(3, 1)).containsExactly(submission(2).id());
        submissions().dropBytes(submission(1).id());

        assertThat(withBytes(9, 0))
                .containsExactly(submission(2).id(), submission(3).id());
        assertThat(submissions().find(submission(1).id())).isPresent();
        assertThat(submissions().add(submission(1), raw(1))).isFalse();
    }

    private List<SubmissionId> withBytes(int second, int offset) {
        return submissions().withBytes(Samples.NOON.plusSeconds(second), offset, 2);
    }

    @Test
    default void erasesTheSubmissionsOfACompany() {
        submissions().add(submission(1), raw(1));
        submissions().add(submission(2, new CompanyId("company-2"), Samples.NOON), raw(2));
        submissions().add(refused(3), raw(3));

        assertThat(submissions().erase(Samples.COMPANY_ID))
                .containsExactly(submission(1).id());

        assertThat(submissions().find(submission(1).id())).isEmpty();
        assertThat(submissions().find(submission(2).id())).isPresent();
        assertThat(submissions().find(refused(3).id())).isPresent();
        assertThat(submissions().withBytes(Samples.NOON.plusSeconds(1), 0, 9)).hasSize(2);
    }
}
