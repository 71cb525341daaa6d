package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.Transactions;

/** What {@link Transactions} promises, seen through an audit trail that joins them. */
public interface TransactionsContract {

    /** The transactions. */
    Transactions transactions();

    /** An audit trail that joins them. */
    AuditTrail auditTrail();

    @Test
    default void givesTheResultOfTheWork() {
        assertThat(transactions().required(() -> "done")).isEqualTo("done");
    }

    @Test
    default void keepsAllWritesOfWorkThatEnds() {
        transactions().required(() -> {
            write("one");
            write("two");
        });

        assertThat(written()).containsExactly("one", "two");
    }

    @Test
    default void keepsAWriteOutsideAnyTransaction() {
        write("alone");

        assertThat(written()).containsExactly("alone");
    }

    @Test
    default void keepsNothingOfWorkThatThrows() {
        write("before");

        Rollback.after(transactions(), () -> {
            write("one");
            write("two");
        });

        assertThat(written()).containsExactly("before");
    }

    @Test
    default void runsStepsInTheirOrderOnceAllIsCommitted() {
        List<String> steps = new ArrayList<>();

        transactions().required(() -> {
            transactions().required(() -> transactions().afterCommit(() -> steps.add("inner")));
            transactions().afterCommit(() -> steps.add("seen " + written()));
            write("one");
            assertThat(steps).isEmpty();
        });

        assertThat(steps).containsExactly("inner", "seen [one]");
    }

    @Test
    default void runsNoStepOfWhatIsRolledBack() {
        List<String> steps = new ArrayList<>();

        Rollback.after(transactions(), () -> transactions().afterCommit(() -> steps.add("never")));
        transactions().required(() -> write("later"));

        assertThat(steps).isEmpty();
    }

    @Test
    default void runsAStepOutsideAnyTransactionAtOnce() {
        List<String> steps = new ArrayList<>();

        transactions().afterCommit(() -> steps.add("now"));

        assertThat(steps).containsExactly("now");
    }

    @Test
    default void keepsNothingOfWorkThatEndsWithAnError() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> transactions().required(() -> {
                    write("one");
                    throw new StackOverflowError();
                }));

        assertThat(written()).isEmpty();
    }

    @Test
    default void showsWorkItsOwnWrites() {
        List<String> seen = transactions().required(() -> {
            write("one");
            return written();
        });

        assertThat(seen).containsExactly("one");
    }

    @Test
    default void joinsTheTransactionOfTheThread() {
        Rollback.after(transactions(), () -> {
            transactions().required(() -> write("inner"));
            write("outer");
        });

        assertThat(written()).isEmpty();
    }

    @Test
    default void rollsBackAllWhereInnerWorkThrowsEvenIfTheOuterGoesOn() {
        Throwable thrown = catchThrowable(() -> transactions().required(() -> {
            write("outer");
            Rollback.after(transactions(), () -> write("inner"));
        }));

        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(written()).isEmpty();
    }

    @Test
    default void isUsableAfterARollback() {
        Rollback.after(transactions(), () -> write("lost"));

        transactions().required(() -> write("kept"));

        assertThat(written()).containsExactly("kept");
    }

    @Test
    default void neverShowsOthersWhatIsRolledBack() {
        List<Optional<List<String>>> seen = Concurrently.run(2, thread -> () -> {
            if (thread == 0) {
                for (int i = 0; i < 50; i++) {
                    Rollback.after(transactions(), () -> write("never"));
                }
                return Optional.empty();
            }
            List<String> read = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                read.addAll(written());
            }
            return Optional.of(read);
        });

        assertThat(seen.get(1)).contains(List.of());
    }

    @Test
    default void keepsTheTransactionsOfThreadsApart() {
        Concurrently.run(8, thread -> () -> {
            if (thread % 2 == 0) {
                transactions().required(() -> write("even " + thread));
            } else {
                Rollback.after(transactions(), () -> write("odd " + thread));
            }
            return thread;
        });

        assertThat(written()).containsExactlyInAnyOrder("even 0", "even 2", "even 4", "even 6");
    }

    private void write(String event) {
        auditTrail().record(new AuditEntry(Samples.NOON, "assistant", "subject", event, ""));
    }

    private List<String> written() {
        return auditTrail().of("subject").stream().map(AuditEntry::event).toList();
    }
}
