package org.paymentassistant.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.example.post.WrittenMail;
import org.paymentassistant.samples.SampleInvoice;

/** Who writes to the assistant, and what they are answered: from the files of their mailboxes. One thread uses it. */
public final class People {

    static final String DOMAIN = "assistant.example";
    static final MailAddress ADMINISTRATOR = new MailAddress("direction@atelier.example");
    static final MailAddress ACCOUNTANT = new MailAddress("compta@atelier.example");
    private static final Pattern ASSISTANT = Pattern.compile("[a-z0-9.-]+@" + DOMAIN);

    private final Path assistantMailbox;
    private final Maildir assistant;
    private final Maildir accountant;
    private final Maildir administrator;
    private final Map<String, SampleInvoice> sent = new LinkedHashMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Received> answers = new ArrayList<>();
    private Optional<MailAddress> address = Optional.empty();

    /**
     * A mail to the accountant.
     *
     * @param at when the mail host had it
     */
    record Received(ReceivedMail mail, Instant at) {

        boolean isFinal() {
            return !mail.text().contains("still working on it");
        }
    }

    People(Path mail) {
        this.assistantMailbox = mail.resolve("assistant");
        this.assistant = new Maildir(assistantMailbox);
        this.accountant = new Maildir(mail.resolve(ACCOUNTANT.value()));
        this.administrator = new Maildir(mail.resolve(ADMINISTRATOR.value()));
    }

    Path assistantMailbox() {
        return assistantMailbox;
    }

    /** Whether the welcome mail has come, which holds the assistant's address. */
    public boolean areWelcome() {
        administrator.fresh().stream()
                .map(file -> ReceivedMail.read(bytes(file)))
                .flatMap(mail -> ASSISTANT.matcher(mail.text()).results())
                .findFirst()
                .ifPresent(found -> address = Optional.of(new MailAddress(found.group())));
        return address.isPresent();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a mail cannot be read", e);
        }
    }

    /** Sends an invoice in a mail of its own, whether any process runs or not. */
    public void send(SampleInvoice invoice) {
        WrittenMail mail =
                WrittenMail.of(ACCOUNTANT, address.orElseThrow(), "Invoice", "Please find it attached.", invoice);
        assistant.deliver(mail.bytes());
        sent.put(mail.id(), invoice);
    }

    void putBackProcessedMail() {
        for (String part : List.of("cur", "new")) {
            Maildir.files(assistantMailbox.resolve(".Processed").resolve(part)).forEach(assistant::putBack);
        }
    }

    boolean isMailboxEmpty() {
        return Maildir.files(assistantMailbox.resolve("new")).isEmpty()
                && Maildir.files(assistantMailbox.resolve("cur")).isEmpty();
    }

    /** How many mails were sent. */
    public int mails() {
        return sent.size();
    }

    /** How many of the mails sent so far have their final answer. */
    public long answered() {
        look();
        return sent.keySet().stream().filter(id -> !finals(id).isEmpty()).count();
    }

    private void look() {
        for (Path file : accountant.fresh()) {
            if (seen.add(file)) {
                answers.add(new Received(ReceivedMail.read(bytes(file)), arrival(file)));
            }
        }
    }

    private static Instant arrival(Path file) {
        String name = file.getFileName().toString();
        return Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.indexOf('.'))));
    }

    Map<String, SampleInvoice> sent() {
        return sent;
    }

    /** All that came to the accountant. */
    List<Received> received() {
        return List.copyOf(answers);
    }

    /** The final answers to a mail, each Message-ID once: a repeat of one mail is the same mail. */
    List<Received> finals(String id) {
        Map<String, Received> finals = new LinkedHashMap<>();
        answers.stream()
                .filter(one -> one.mail().inReplyTo().filter(id::equals).isPresent())
                .filter(Received::isFinal)
                .forEach(one -> finals.putIfAbsent(one.mail().id(), one));
        return List.copyOf(finals.values());
    }
}
