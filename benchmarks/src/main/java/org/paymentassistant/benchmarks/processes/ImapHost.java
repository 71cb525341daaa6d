package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What gives mail over IMAP, as processes of its own: Dovecot where the machine has it, else GreenMail. */
final class ImapHost {

    static final String USER = "assistant";
    private static final Path DOVECOT = Path.of("/usr/sbin/dovecot");

    private ImapHost() {}

    static boolean isDovecot() {
        return Files.isExecutable(DOVECOT) && "root".equals(System.getProperty("user.name"));
    }

    /** Gives the mails that are in the folder, and those that come there. */
    static OwnProcess start(Path mailbox, int port, String password, Path home) {
        Path log = home.resolve("imap.log");
        if (!isDovecot()) {
            return OwnProcess.java(
                    GreenMailHost.class.getName(),
                    List.of(String.valueOf(port), mailbox.toString(), USER, password),
                    java.util.Map.of(),
                    log);
        }
        try {
            Path config = home.resolve("dovecot.conf");
            Files.writeString(config, configuration(mailbox, port, password, home.resolve("dovecot")));
            return OwnProcess.start(List.of(DOVECOT.toString(), "-F", "-c", config.toString()), log);
        } catch (IOException e) {
            throw new UncheckedIOException("the mail host cannot be set up", e);
        }
    }

    private static String configuration(Path mailbox, int port, String password, Path base) {
        return String.join(
                "\n",
                "protocols = imap",
                "listen = 127.0.0.1",
                "base_dir = " + base,
                "state_dir = " + base,
                "instance_name = kills",
                "log_path = /dev/stderr",
                "ssl = no",
                "disable_plaintext_auth = no",
                "mail_fsync = always",
                "mail_location = maildir:" + mailbox,
                "first_valid_uid = 1",
                "passdb {",
                "  driver = static",
                "  args = password=" + password,
                "}",
                "userdb {",
                "  driver = static",
                "  args = uid=mail gid=mail home=" + mailbox,
                "}",
                "service imap-login {",
                "  inet_listener imap {",
                "    port = " + port,
                "  }",
                "  inet_listener imaps {",
                "    port = 0",
                "  }",
                "}",
                "");
    }
}
