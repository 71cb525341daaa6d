package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.Transactions;

/** What {@link AuditTrail} promises. */
public interface AuditTrailContract {

    /** The audit trail. */
    AuditTrail auditTrail();

    /** The transactions that it joins. */
    Transactions transactions();

    @Test
    default void hasNoLinesOfAnUnknownSubject() {
        assertThat(auditTrail().of("nobody")).isEmpty();
    }

    @Test
    default void givesALineAsItWasRecorded() {
        AuditEntry entry = new AuditEntry(
                Samples.NOON.plusMillis(7), "anna.petit@atelier-petit.example", "s1", "LINE", "détail “é” 'x';--\n2nd");

        auditTrail().record(entry);

        assertThat(auditTrail().of("s1")).containsExactly(entry);
    }

    @Test
    default void givesTheLinesOfASubjectInTheOrderOfRecording() {
        AuditEntry first = entry("s1", "FIRST", 2);
        AuditEntry second = entry("s1", "SECOND", 1);
        AuditEntry third = entry("s1", "THIRD", 1);

        auditTrail().record(first);
        auditTrail().record(entry("s2", "OTHER", 0));
        auditTrail().record(second);
        auditTrail().record(third);

        assertThat(auditTrail().of("s1")).containsExactly(first, second, third);
    }

    @Test
    default void keepsEqualLinesApart() {
        auditTrail().record(entry("s1", "TWICE", 0));
        auditTrail().record(entry("s1", "TWICE", 0));

        assertThat(auditTrail().of("s1")).hasSize(2);
    }

    @Test
    default void takesALongDetail() {
        AuditEntry entry = new AuditEntry(Samples.NOON, "assistant", "s1", "LONG", "é".repeat(10_000));

        auditTrail().record(entry);

        assertThat(auditTrail().of("s1")).containsExactly(entry);
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        Rollback.after(transactions(), () -> auditTrail().record(entry("s1", "LOST", 0)));

        assertThat(auditTrail().of("s1")).isEmpty();
    }

    @Test
    default void losesNoLineOfManyThreads() {
        Concurrently.run(8, thread -> () -> {
            for (int i = 0; i < 10; i++) {
                auditTrail().record(entry("s1", "T" + thread, i));
            }
            return thread;
        });

        assertThat(auditTrail().of("s1")).hasSize(80);
    }

    private static AuditEntry entry(String subject, String event, int second) {
        return new AuditEntry(Samples.NOON.plus(Duration.ofSeconds(second)), "assistant", subject, event, "");
    }

    @Test
    default void erasesTheLinesOfSubjects() {
        auditTrail().record(entry("s1", "ERASED", 0));
        auditTrail().record(entry("s2", "ERASED", 0));
        AuditEntry other = entry("s3", "KEPT", 0);
        auditTrail().record(other);

        auditTrail().erase(List.of("s1", "s2", "unknown"));

        assertThat(auditTrail().of("s1")).isEmpty();
        assertThat(auditTrail().of("s2")).isEmpty();
        assertThat(auditTrail().of("s3")).containsExactly(other);
    }
}
