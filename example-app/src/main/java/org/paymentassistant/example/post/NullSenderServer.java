package org.paymentassistant.example.post;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.Socket;

/**
 * Takes mails with a null sender (RFC 5321, 4.5.5), as automatic mail has it. GreenMail 2.1 alone answers 503 to them, for
 * it takes their sender for missing: here they have a sender that stands for nobody.
 */
final class NullSenderServer extends SmtpServer {

    private static final String NULL_SENDER = "<>";
    private static final String NOBODY = "<mailer-daemon@localhost>";

    NullSenderServer(ServerSetup setup, Managers managers) {
        super(setup, managers);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(new Commands(), managers.getSmtpManager(), client);
    }

    private static final class Commands extends SmtpCommandRegistry {

        private final SmtpCommand mail = new MailFromNobody();

        @Override
        public SmtpCommand getCommand(String name) {
            return name.equals("MAIL") ? mail : super.getCommand(name);
        }
    }

    private static final class MailFromNobody extends SmtpCommand {

        private final SmtpCommand usual = new MailCommand();

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            usual.execute(connection, state, manager, line.replace(NULL_SENDER, NOBODY));
        }
    }
}
