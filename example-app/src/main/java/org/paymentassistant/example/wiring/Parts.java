package org.paymentassistant.example.wiring;

import java.time.InstantSource;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.PaymentAssistantBuilder;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;

/**
 * What an assistant is made of. Whoever makes the parts closes them, after the assistant that uses them.
 *
 * @param storage where everything is kept
 * @param mailbox where mail arrives
 * @param transport how mail leaves
 * @param bank the bank
 * @param reading what reads documents
 * @param clock what time it is
 */
public record Parts(
        Storage storage, Mailbox mailbox, MailTransport transport, Bank bank, Reading reading, InstantSource clock) {

    /** What an assistant over these parts can be asked to do, while nothing works by itself. */
    public PaymentAssistant useCases(AssistantSettings settings) {
        return assemble().settings(settings).build();
    }

    /** The parts put together. */
    PaymentAssistantBuilder assemble() {
        PaymentAssistantBuilder builder = PaymentAssistant.builder()
                .mailbox(mailbox)
                .mailTransport(transport)
                .documentReader(reading.reader())
                .fieldExtractor(reading.extractor())
                .identifiers(new RandomIdentifiers())
                .clock(clock);
        storage.addTo(builder);
        bank.addTo(builder);
        return builder;
    }
}
