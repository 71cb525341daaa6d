package org.paymentassistant.port.out;

import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;

/** Sends mail. Thread-safe. */
public interface MailTransport {

    /** Hands one mail to the mail host with a null envelope sender, and says what became of it. Never throws for a refusal. */
    SendResult send(OutgoingMessage message);
}
