package org.paymentassistant.frauds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.inmemory.BankCondition;

/** An invoice that was given up on its way to the bank goes there once it is sent again, and only once. */
class AbandonedDraftTest {

    @Test
    void sendingItAgainPlansItAgain() {
        FraudWorld world = new FraudWorld();
        FraudInvoice invoice = FraudInvoice.of("Holzbau Lindner GmbH", "", new Suppliers(3).iban("DE"), "250.00", "1");
        PaymentDraft draft = world.receiveAndGiveUp(invoice);
        assertThat(draft).isInstanceOf(ReadyDraft.class);
        world.bank().set(BankCondition.WORKING);

        world.receive(invoice);

        assertThat(world.draft(draft)).isInstanceOf(SubmittedDraft.class);
        assertThat(world.bank().ledger()).hasSize(1);
    }
}
