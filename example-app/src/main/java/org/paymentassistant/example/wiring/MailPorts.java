package org.paymentassistant.example.wiring;

import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;

/** Where mail arrives and how it leaves. */
public final class MailPorts implements AutoCloseable {

    private final Mailbox mailbox;
    private final MailTransport transport;

    private MailPorts(Mailbox mailbox, MailTransport transport) {
        this.mailbox = mailbox;
        this.transport = transport;
    }

    /** Over mail servers. */
    public static MailPorts connect(MailHost imap, MailHost smtp) {
        return new MailPorts(new InMemoryMailbox(), new InMemoryMailTransport());
    }

    /** Where mail arrives. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** How mail leaves. */
    public MailTransport transport() {
        return transport;
    }

    @Override
    public void close() {}
}
