package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paymentassistant.tck.Samples.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.Transactions;

/** What {@link Outbox} promises. */
public interface OutboxContract {

    /** The outbox. */
    Outbox outbox();

    /** The transactions that it joins. */
    Transactions transactions();

    /** The clock by which the outbox notes when a mail was added. */
    InstantSource clock();

    @Test
    default void hasNoUnknownMail() {
        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).isEmpty();
    }

    @Test
    default void givesAMailAsItWasAdded() {
        OutgoingMessage bare = new OutgoingMessage(
                outgoing(2, Samples.SENDER).id(),
                Samples.ASSISTANT,
                Samples.SENDER,
                "",
                Optional.empty(),
                List.of(),
                "",
                "",
                "de",
                false);

        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));
        outbox().add(Samples.COMPANY_ID, bare);

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).contains(outgoing(1, Samples.SENDER));
        assertThat(outbox().findUnsent(bare.id())).contains(bare);
    }

    @Test
    default void keepsTheFirstMailOfAnId() {
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));

        outbox().add(Samples.COMPANY_ID, outgoing(1, new MailAddress("other@atelier-petit.example")));

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).contains(outgoing(1, Samples.SENDER));
    }

    @Test
    default void givesASettledMailNoMore() {
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));
        outbox().add(Samples.COMPANY_ID, outgoing(2, Samples.SENDER));

        outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);
        outbox().settle(outgoing(2, Samples.SENDER).id(), false, Samples.NOON);

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).isEmpty();
        assertThat(outbox().findUnsent(outgoing(2, Samples.SENDER).id())).isEmpty();
    }

    @Test
    default void sendsNoSettledMailAgainWhereItIsAddedAgain() {
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));
        outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);

        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).isEmpty();
    }

    @Test
    default void settlesAnUnknownMailWithoutEffect() {
        outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).isPresent();
    }

    @Test
    default void countsTheMailsToARecipientSentOrNot() {
        Instant before = clock().instant();
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));
        outbox().add(Samples.COMPANY_ID, outgoing(2, Samples.SENDER));
        outbox().add(Samples.COMPANY_ID, outgoing(2, Samples.SENDER));
        outbox().add(Samples.COMPANY_ID, outgoing(3, new MailAddress("other@atelier-petit.example")));
        outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);

        assertThat(outbox().countTo(Samples.SENDER, before.minusMillis(1))).isEqualTo(2);
        assertThat(outbox().countTo(Samples.SENDER, clock().instant().plus(Duration.ofHours(1))))
                .isZero();
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        Instant before = clock().instant();
        outbox().add(Samples.COMPANY_ID, outgoing(1, Samples.SENDER));

        Rollback.after(transactions(), () -> {
            outbox().add(Samples.COMPANY_ID, outgoing(2, Samples.SENDER));
            outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);
        });

        assertThat(outbox().findUnsent(outgoing(1, Samples.SENDER).id())).isPresent();
        assertThat(outbox().findUnsent(outgoing(2, Samples.SENDER).id())).isEmpty();
        assertThat(outbox().countTo(Samples.SENDER, before.minusMillis(1))).isEqualTo(1);
    }

    @Test
    default void dropsMailsThatWereSettledBefore() {
        for (int i = 1; i <= 4; i++) {
            outbox().add(Samples.COMPANY_ID, outgoing(i, Samples.SENDER));
        }
        outbox().settle(outgoing(1, Samples.SENDER).id(), true, Samples.NOON);
        outbox().settle(outgoing(2, Samples.SENDER).id(), false, Samples.NOON.plusSeconds(1));
        outbox().settle(outgoing(3, Samples.SENDER).id(), true, Samples.NOON.plusSeconds(9));

        assertThat(outbox().dropSettled(Samples.NOON.plusSeconds(2), 1)).hasSize(1);
        assertThat(outbox().dropSettled(Samples.NOON.plusSeconds(2), 9)).hasSize(1);
        assertThat(outbox().dropSettled(Samples.NOON.plusSeconds(2), 9)).isEmpty();

        assertThat(outbox().countTo(Samples.SENDER, Instant.EPOCH)).isEqualTo(2);
        assertThat(outbox().findUnsent(outgoing(4, Samples.SENDER).id())).isPresent();
    }

    @Test
    default void erasesTheMailsOfACompany() {
        OutgoingMessage sent = outgoing(1, Samples.SENDER);
        OutgoingMessage other = outgoing(3, Samples.SENDER);
        outbox().add(Samples.COMPANY_ID, sent);
        outbox().add(Samples.COMPANY_ID, outgoing(2, Samples.SENDER));
        outbox().add(new CompanyId("company-2"), other);
        outbox().settle(sent.id(), true, Samples.NOON);

        assertThat(outbox().erase(Samples.COMPANY_ID))
                .containsExactlyInAnyOrder(
                        sent.id(), outgoing(2, Samples.SENDER).id());

        assertThat(outbox().countTo(Samples.SENDER, Instant.EPOCH)).isEqualTo(1);
        assertThat(outbox().findUnsent(other.id())).contains(other);
    }
}
