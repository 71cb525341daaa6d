package org.paymentassistant.adapter.mail;

import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.tck.MailboxContract;

final class ImapMailboxTest implements MailboxContract {

    private final MailServer server = new MailServer();
    private final ImapMailbox mailbox = ImapMailbox.open(server.imap());
    private final ImapMailbox other = ImapMailbox.open(server.imap());

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public Mailbox reopened() {
        return other;
    }

    @Override
    public void deliver(byte[] raw) {
        server.deliver(raw);
    }

    @AfterEach
    void close() {
        mailbox.close();
        other.close();
        server.close();
    }
}
