package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.tck.MailboxContract;
import org.paymentassistant.tck.RawMail;

final class EmlFolderMailboxTest implements MailboxContract {

    private final AtomicInteger count = new AtomicInteger();

    @TempDir
    Path folder;

    @Override
    public Mailbox mailbox() {
        return EmlFolderMailbox.of(folder.resolve("in"), folder.resolve("done"));
    }

    @Override
    public void deliver(byte[] raw) {
        try {
            Path part = Files.createTempFile(folder, "mail", ".part");
            Files.write(part, raw);
            Path inbox = Files.createDirectories(folder.resolve("in"));
            Files.move(
                    part, inbox.resolve("%05d.eml".formatted(count.incrementAndGet())), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsBothWhereTwoMessagesHaveTheSameName() throws IOException {
        for (int i = 1; i <= 2; i++) {
            deliver(RawMail.sample(i).bytes());
            count.set(0);
            mailbox().fetch(1).forEach(mailbox()::acknowledge);
        }

        try (Stream<Path> kept = Files.list(folder.resolve("done"))) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void passesOverWhatIsNoFile() throws IOException {
        Files.createDirectories(folder.resolve("in").resolve("00000.eml"));
        deliver(RawMail.sample(1).bytes());

        assertThat(mailbox().fetch(10)).hasSize(1);
    }
}
