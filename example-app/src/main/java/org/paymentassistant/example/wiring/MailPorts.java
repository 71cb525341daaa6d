package org.paymentassistant.example.wiring;

import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.adapter.mail.ImapMailbox;
import org.paymentassistant.adapter.mail.ImapSettings;
import org.paymentassistant.adapter.mail.Security;
import org.paymentassistant.adapter.mail.SmtpMailTransport;
import org.paymentassistant.adapter.mail.SmtpSettings;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;

/** Where mail arrives and how it leaves. */
public final class MailPorts implements AutoCloseable {

    private final ImapMailbox mailbox;
    private final MailTransport transport;

    private MailPorts(ImapMailbox mailbox, MailTransport transport) {
        this.mailbox = mailbox;
        this.transport = transport;
    }

    /**
     * Over mail servers; nothing is connected before it is used.
     *
     * @param imap where mail arrives
     * @param smtp how mail leaves
     * @param authenticationHost the name under which our own mail host says whether it has authenticated a sender; empty
     *     where it does not
     * @param since mail that arrived before is left where it is; empty where all is taken
     */
    public static MailPorts connect(MailHost imap, MailHost smtp, String authenticationHost, Optional<Instant> since) {
        ImapSettings arriving = ImapSettings.of(imap.host(), imap.port(), security(imap), imap.user(), imap.password());
        SmtpSettings leaving = SmtpSettings.of(smtp.host(), smtp.port(), security(smtp));
        ImapSettings trusting = arriving.trusting(authenticationHost);
        return new MailPorts(
                ImapMailbox.open(since.map(trusting::since).orElse(trusting)),
                SmtpMailTransport.of(
                        smtp.user().isEmpty() ? leaving : leaving.withLogin(smtp.user(), smtp.password())));
    }

    private static Security security(MailHost host) {
        return switch (host.encryption()) {
            case NONE -> Security.NONE;
            case STARTTLS -> Security.STARTTLS;
            case TLS -> Security.TLS;
        };
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
    public void close() {
        mailbox.close();
    }
}
