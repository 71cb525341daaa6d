package org.paymentassistant.adapter.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.tck.MailboxContract;

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
}
