package org.paymentassistant.adapter.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.port.out.Mailbox;

/**
 * A folder into which another program puts messages as files with the extension {@code .eml}. They come in the order of
 * their names, and acknowledged ones are moved to another folder. A file must appear whole, that is, be moved into the
 * folder. One thread at a time uses it.
 */
public final class EmlFolderMailbox implements Mailbox {

    private static final String EXTENSION = ".eml";
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Path inbox;
    private final Path processed;
    private final MessageParser parser;

    private EmlFolderMailbox(Path inbox, Path processed, MessageParser parser) {
        this.inbox = inbox;
        this.processed = processed;
        this.parser = parser;
    }

    /**
     * A mailbox over two folders, which are made where they are missing.
     *
     * @param inbox where messages arrive
     * @param processed where acknowledged ones go, on the same file system
     */
    public static EmlFolderMailbox of(Path inbox, Path processed) {
        try {
            Files.createDirectories(inbox);
            Files.createDirectories(processed);
        } catch (IOException e) {
            throw failed(e);
        }
        return new EmlFolderMailbox(inbox, processed, new MessageParser(""));
    }

    @Override
    public List<Delivery> fetch(int limit) {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(EmlFolderMailbox::isMessage)
                    .sorted(Comparator.comparing(Path::toString))
                    .map(this::delivery)
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static boolean isMessage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION) && Files.isRegularFile(file);
    }

    private Optional<Delivery> delivery(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return Optional.of(new Delivery(name(file), message(file, time.toInstant())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IncomingMessage message(Path file, Instant receivedAt) throws IOException {
        if (Files.size(file) <= MessageParser.LARGEST) {
            return parser.parse(Files.readAllBytes(file), receivedAt);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return parser.parseHead(stream.readNBytes(MessageParser.LARGEST_HEAD), receivedAt);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void acknowledge(Delivery delivery) {
        Path file = inbox.resolve(delivery.position());
        try {
            move(file, delivery.position());
        } catch (NoSuchFileException e) {
            // it was acknowledged before
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A later message of the same name does not take the place of an earlier one. */
    private void move(Path file, String name) throws IOException {
        String stem = name.substring(0, name.length() - EXTENSION.length());
        for (int number = 0; ; number++) {
            try {
                Files.move(file, processed.resolve(number == 0 ? name : stem + "-" + number + EXTENSION));
                return;
            } catch (FileAlreadyExistsException e) {
                // the next number may be free
            }
        }
    }

    @Override
    public void await(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (System.nanoTime() < end && fetchedNothing()) {
                Thread.sleep(Math.max(1, Math.min(LOOK_EVERY.toMillis(), (end - System.nanoTime()) / 1_000_000)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean fetchedNothing() {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.noneMatch(EmlFolderMailbox::isMessage);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static TransientAssistantException failed(IOException cause) {
        return new TransientAssistantException("a folder of messages cannot be used", cause);
    }
}
