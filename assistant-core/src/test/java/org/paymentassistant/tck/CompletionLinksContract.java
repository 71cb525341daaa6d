package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.CompletionLinks.Standing;
import org.paymentassistant.port.out.CompletionLinks.State;
import org.paymentassistant.port.out.Transactions;

/** What {@link CompletionLinks} promises. */
public interface CompletionLinksContract {

    /** What the sample link opens. */
    DraftId DRAFT = new DraftId("draft0001");
    /** The sample link's hash. */
    ContentHash HASH = ContentHash.of("secret".getBytes(StandardCharsets.UTF_8));
    /** When the sample link ends. */
    Instant END = Samples.NOON.plus(Duration.ofDays(3));

    /** The links. */
    CompletionLinks links();

    /** The transactions that they join. */
    Transactions transactions();

    @Test
    default void knowsNoLinkThatWasNotGivenOut() {
        assertThat(links().find(HASH, Samples.NOON)).isEmpty();
        assertThat(links().use(HASH, Samples.NOON)).isFalse();
    }

    @Test
    default void opensItsDraftHoweverOftenItIsLookedAt() {
        give();

        for (int i = 0; i < 5; i++) {
            assertThat(links().find(HASH, Samples.NOON)).contains(new Standing(DRAFT, State.OPEN));
        }
        assertThat(links().use(HASH, Samples.NOON)).isTrue();
    }

    @Test
    default void remembersWhoWasGivenIt() {
        links().add(new CompletionLink(HASH, DRAFT, END, Optional.of(Samples.SENDER)));

        assertThat(links().find(HASH, Samples.NOON))
                .contains(new Standing(DRAFT, State.OPEN, Optional.of(Samples.SENDER)));
    }

    @Test
    default void opensAFileWhoseInvoicesAPersonTellsApart() {
        CompletionSubject split = new CompletionSubject.OfSplit(new DocumentId("doc-1"));
        links().add(new CompletionLink(HASH, split, END, Optional.empty()));

        assertThat(links().find(HASH, Samples.NOON)).contains(new Standing(split, State.OPEN, Optional.empty()));
        assertThat(links().use(HASH, Samples.NOON)).isTrue();
    }

    @Test
    default void isUsedOnce() {
        give();

        assertThat(links().use(HASH, Samples.NOON)).isTrue();
        assertThat(links().use(HASH, Samples.NOON)).isFalse();
        assertThat(links().find(HASH, Samples.NOON)).contains(new Standing(DRAFT, State.USED));
    }

    @Test
    default void isUsedOnceByManyThreads() {
        give();

        List<Boolean> used = Concurrently.run(50, thread -> () -> links().use(HASH, Samples.NOON));

        assertThat(used).filteredOn(success -> success).hasSize(1);
    }

    @Test
    default void opensNothingFromItsEndOn() {
        give();

        assertThat(links().find(HASH, END.minusMillis(1))).contains(new Standing(DRAFT, State.OPEN));
        assertThat(links().find(HASH, END)).contains(new Standing(DRAFT, State.EXPIRED));
        assertThat(links().use(HASH, END)).isFalse();
        assertThat(links().use(HASH, END.plusSeconds(1))).isFalse();
    }

    @Test
    default void isUsedJustBeforeItsEnd() {
        give();

        assertThat(links().use(HASH, END.minusMillis(1))).isTrue();
    }

    @Test
    default void staysUsedAfterItsEnd() {
        give();
        links().use(HASH, Samples.NOON);

        assertThat(links().find(HASH, END.plusSeconds(1))).contains(new Standing(DRAFT, State.USED));
    }

    @Test
    default void leavesOtherLinksOfTheSameDraftOpen() {
        give();
        ContentHash other = ContentHash.of("other".getBytes(StandardCharsets.UTF_8));
        links().add(new CompletionLink(other, DRAFT, END));

        links().use(HASH, Samples.NOON);

        assertThat(links().find(other, Samples.NOON)).contains(new Standing(DRAFT, State.OPEN));
    }

    @Test
    default void isOpenAgainWhereItsUseIsRolledBack() {
        give();

        Rollback.after(
                transactions(),
                () -> assertThat(links().use(HASH, Samples.NOON)).isTrue());

        assertThat(links().use(HASH, Samples.NOON)).isTrue();
    }

    @Test
    default void isNotGivenOutWhereThatIsRolledBack() {
        Rollback.after(transactions(), this::give);

        assertThat(links().find(HASH, Samples.NOON)).isEmpty();
    }

    private void give() {
        links().add(new CompletionLink(HASH, DRAFT, END));
    }

    @Test
    default void dropsLinksThatHaveEnded() {
        give();
        ContentHash later = ContentHash.of("later".getBytes(StandardCharsets.UTF_8));
        links().add(new CompletionLink(later, DRAFT, END.plusSeconds(1)));
        links().use(HASH, Samples.NOON);

        assertThat(links().dropEnded(END)).isZero();
        assertThat(links().dropEnded(END.plusSeconds(1))).isEqualTo(1);

        assertThat(links().find(HASH, Samples.NOON)).isEmpty();
        assertThat(links().find(later, Samples.NOON)).contains(new Standing(DRAFT, State.OPEN));
    }

    @Test
    default void erasesTheLinksOfDraftsAndOfFiles() {
        give();
        DraftId otherDraft = new DraftId("draft0002");
        ContentHash other = link("other", new CompletionSubject.OfDraft(otherDraft));
        CompletionSubject file = new CompletionSubject.OfSplit(new DocumentId("document-1"));
        ContentHash ofFile = link("of a file", file);
        ContentHash ofOtherFile = link("of another file", new CompletionSubject.OfSplit(new DocumentId("document-2")));
        links().use(HASH, Samples.NOON);

        links().erase(List.of(
                new CompletionSubject.OfDraft(DRAFT), new CompletionSubject.OfDraft(new DraftId("unknown1")), file));

        assertThat(links().find(HASH, Samples.NOON)).isEmpty();
        assertThat(links().find(ofFile, Samples.NOON)).isEmpty();
        assertThat(links().find(other, Samples.NOON)).contains(new Standing(otherDraft, State.OPEN));
        assertThat(links().find(ofOtherFile, Samples.NOON)).isPresent();
    }

    private ContentHash link(String secret, CompletionSubject subject) {
        ContentHash hash = ContentHash.of(secret.getBytes(StandardCharsets.UTF_8));
        links().add(new CompletionLink(hash, subject, END, Optional.empty()));
        return hash;
    }
}
