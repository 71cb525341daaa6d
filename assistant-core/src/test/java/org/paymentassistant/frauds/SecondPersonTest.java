package org.paymentassistant.frauds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.SecondPersonPolicy;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.port.in.CompleteDraft.Completion;
import org.paymentassistant.tck.Samples;

/** A changed account needs two people where the company says so, and never the same one twice. */
class SecondPersonTest {

    private static final MailAddress BORIS = new MailAddress("boris@atelier-petit.example");

    private final Suppliers some = new Suppliers(11);
    private final String known = some.iban("DE");
    private final String changed = some.iban("DE");

    @Test
    void theDraftGoesOnOnlyWhenAnotherPersonHasConfirmedTheSameAccount() {
        FraudWorld world = worldAsking(Set.of(Samples.SENDER, BORIS));
        PaymentDraft held = held(world);
        CompletionToken first = world.lastLink();

        Completion once = world.complete(first, Map.of(InvoiceField.IBAN, changed));
        List<OutgoingMessage> toBoris = world.sentTo(BORIS);

        assertThat(once).isInstanceOf(Completion.AwaitsSecondPerson.class);
        assertThat(world.draft(held)).isInstanceOf(IncompleteDraft.class);
        assertThat(toBoris).hasSize(1);
        CompletionToken second = FraudWorld.link(toBoris.get(0));
        assertThat(world.complete(second, Map.of(InvoiceField.IBAN, some.iban("DE"))))
                .isInstanceOf(Completion.NotYet.class);
        assertThat(world.complete(second, Map.of(InvoiceField.IBAN, changed))).isInstanceOf(Completion.Completed.class);
        assertThat(world.draft(held)).isInstanceOf(SubmittedDraft.class);
    }

    @Test
    void theFirstPersonCannotBeTheSecond() {
        FraudWorld world = worldAsking(Set.of(Samples.SENDER, BORIS));
        PaymentDraft held = held(world);
        CompletionToken first = world.lastLink();
        world.receive(invoice(changed));
        CompletionToken another = world.lastLink();
        assertThat(another).isNotEqualTo(first);
        world.complete(first, Map.of(InvoiceField.IBAN, changed));

        Completion again = world.complete(another, Map.of(InvoiceField.IBAN, changed));

        assertThat(again).isInstanceOf(Completion.NotYet.class);
        assertThat(world.draft(held)).isInstanceOf(IncompleteDraft.class);
    }

    @Test
    void nothingGoesOnWhereNobodyElseMayDecide() {
        FraudWorld world = worldAsking(Set.of(Samples.SENDER));
        PaymentDraft held = held(world);

        assertThat(world.complete(world.lastLink(), Map.of(InvoiceField.IBAN, changed)))
                .isInstanceOf(Completion.NotYet.class);
        assertThat(world.draft(held)).isInstanceOf(IncompleteDraft.class);
    }

    @Test
    void onePersonIsEnoughToPutTheKnownAccountBack() {
        FraudWorld world = worldAsking(Set.of(BORIS));
        PaymentDraft held = held(world);

        assertThat(world.complete(world.lastLink(), Map.of(InvoiceField.IBAN, known)))
                .isInstanceOf(Completion.Completed.class);
        assertThat(world.draft(held)).isInstanceOf(SubmittedDraft.class);
    }

    @Test
    void onePersonIsEnoughWhereTheCompanyWantsNoMore() {
        FraudWorld world = new FraudWorld();
        PaymentDraft held = held(world);

        world.complete(world.lastLink(), Map.of(InvoiceField.IBAN, changed));

        assertThat(world.draft(held)).isInstanceOf(SubmittedDraft.class);
    }

    private static FraudWorld worldAsking(Set<MailAddress> persons) {
        return new FraudWorld(Samples.company().withSecondPerson(Optional.of(new SecondPersonPolicy(persons))));
    }

    private PaymentDraft held(FraudWorld world) {
        world.pay(FraudInvoice.of("Holzbau Lindner GmbH", "", known, "250.00", "1"));
        PaymentDraft held = world.receive(invoice(changed)).orElseThrow();
        assertThat(held).isInstanceOf(IncompleteDraft.class);
        return held;
    }

    private static FraudInvoice invoice(String iban) {
        return FraudInvoice.of("Holzbau Lindner GmbH", "", iban, "250.00", "2");
    }
}
