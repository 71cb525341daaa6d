package org.paymentassistant.adapter.banking;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.DraftId;

/**
 * Files named by tag, running number and chance, such as {@code draft0001-0001-9f3a2b1c.xml}; a file's name without its
 * ending is its id. Thread-safe.
 */
final class DraftFolder {

    private static final Pattern ID = Pattern.compile("([A-Za-z0-9]{8,35})-([0-9]{4,9})-[0-9a-f]{8}");
    private static final String ENDING = ".xml";
    private static final String UPLOADED = "uploaded";

    private final Path root;
    private final RandomGenerator random;

    DraftFolder(Path root, RandomGenerator random) {
        this.root = root;
        this.random = random;
    }

    synchronized BankDraftId add(CompanyId company, DraftId tag, byte[] content) throws IOException {
        Path folder = Files.createDirectories(root.resolve(company.value()));
        Files.createDirectories(folder.resolve(UPLOADED));
        long number = find(company, tag).stream()
                        .mapToLong(draft -> number(draft.id()))
                        .max()
                        .orElse(0)
                + 1;
        BankDraftId id = new BankDraftId("%s-%04d-%08x".formatted(tag.value(), number, random.nextInt()));
        Path hidden = folder.resolve("." + id.value() + ".part");
        try {
            write(hidden, content);
            Files.move(hidden, folder.resolve(id.value() + ENDING), ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(hidden);
        }
        return id;
    }

    synchronized List<BankDraft> find(CompanyId company, DraftId tag) throws IOException {
        Path folder = root.resolve(company.value());
        // the uploaded ones last: a file that a person moves meanwhile is seen twice rather than never
        List<BankDraft> waiting = drafts(folder, tag, BankDraft.State.UNCONFIRMED);
        List<BankDraft> uploaded = drafts(folder.resolve(UPLOADED), tag, BankDraft.State.CONFIRMED);
        Stream<BankDraft> stillWaiting = waiting.stream()
                .filter(draft -> uploaded.stream().noneMatch(other -> other.id().equals(draft.id())));
        return Stream.concat(stillWaiting, uploaded.stream())
                .sorted(java.util.Comparator.comparingLong(draft -> number(draft.id())))
                .toList();
    }

    synchronized void delete(CompanyId company, BankDraftId id) throws IOException {
        if (ID.matcher(id.value()).matches()) {
            Files.deleteIfExists(root.resolve(company.value()).resolve(id.value() + ENDING));
        }
    }

    private static List<BankDraft> drafts(Path folder, DraftId tag, BankDraft.State state) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(id -> ID.matcher(id).matches() && id.startsWith(tag.value() + "-"))
                    .map(id -> new BankDraft(new BankDraftId(id), tag, state))
                    .toList();
        }
    }

    private static long number(BankDraftId id) {
        return Long.parseLong(id.value().split("-", -1)[1]);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                int unused = channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
