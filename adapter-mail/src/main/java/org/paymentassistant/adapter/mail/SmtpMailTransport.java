package org.paymentassistant.adapter.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SendResult;
import org.paymentassistant.port.out.MailTransport;

/**
 * Sends mail over SMTP (RFC 5321), each in a connection of its own, with a null envelope sender. A reply of 5xx to the
 * recipient or to the message is for good; everything else, a failed login included, may go better later. Thread-safe.
 */
public final class SmtpMailTransport implements MailTransport {

    private static final int REFUSED = 500;

    private final SmtpSettings settings;
    private final Session session;

    private SmtpMailTransport(SmtpSettings settings) {
        this.settings = settings;
        Properties properties = MailProperties.connection("smtp", settings.security(), settings.timeout());
        properties.setProperty("mail.smtp.from", "<>");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.login().isPresent()));
        this.session = Session.getInstance(properties);
    }

    /** A transport; nothing is connected before the first mail. */
    public static SmtpMailTransport of(SmtpSettings settings) {
        return new SmtpMailTransport(settings);
    }

    @Override
    public SendResult send(OutgoingMessage message) {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = MimeComposer.compose(session, message);
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
            return new SendResult.Sent();
        } catch (AddressException e) {
            return new SendResult.PermanentFailure("an address cannot be written to over SMTP");
        } catch (AuthenticationFailedException e) {
            return new SendResult.TransientFailure("the mail host refuses the login");
        } catch (MessagingException e) {
            return failed(e);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        Optional<SmtpSettings.Login> login = settings.login();
        transport.connect(
                settings.host(),
                settings.port(),
                login.map(SmtpSettings.Login::user).orElse(null),
                login.map(SmtpSettings.Login::password).orElse(null));
    }

    private static SendResult failed(MessagingException failure) {
        int code = replyCode(failure);
        if (code >= REFUSED) {
            return new SendResult.PermanentFailure("the mail host answers " + code);
        }
        return new SendResult.TransientFailure(
                code > 0 ? "the mail host answers " + code : "the mail host cannot be reached");
    }

    /** The reply that tells most: what was said to the recipient, else to the message; 0 where there was none. */
    private static int replyCode(MessagingException failure) {
        int code = 0;
        for (Exception e = failure; e instanceof MessagingException one; e = one.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (e instanceof SMTPSendFailedException send) {
                code = send.getReturnCode();
            }
        }
        return code;
    }
}
