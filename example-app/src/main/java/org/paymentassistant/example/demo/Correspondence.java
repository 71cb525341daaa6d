package org.paymentassistant.example.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.post.MailProgram;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.samples.DemoInvoice;

/** The accountant sends files, each in a mail of its own, and waits for the answers, saying aloud what happens. */
final class Correspondence {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final MailProgram mail;
    private final MailAddress assistant;
    private final PrintWriter out;
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Map<String, ReceivedMail> answers = new LinkedHashMap<>();

    /**
     * A file on its way.
     *
     * @param messageId of the mail that it was sent with
     */
    record Sent(DemoInvoice invoice, String messageId, Instant at) {}

    Correspondence(MailProgram mail, MailAddress assistant, PrintWriter out) {
        this.mail = mail;
        this.assistant = assistant;
        this.out = out;
    }

    /** Sends files and waits until each is answered, or patience ends. */
    void exchange(List<DemoInvoice> invoices) throws InterruptedException {
        for (DemoInvoice invoice : invoices) {
            send(invoice);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (answers.size() < sent.size() && Instant.now().isBefore(end)) {
            mail.look().forEach(this::note);
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private void send(DemoInvoice invoice) {
        Instant now = Instant.now();
        String text = "Hello,\r\n\r\nplease find attached: " + invoice.title() + ".\r\n\r\nThanks and regards\r\n";
        String id = mail.send(assistant, invoice.title(), text, invoice.sample());
        sent.put(id, new Sent(invoice, id, now));
        say("  sent      " + invoice.sample().fileName() + " (" + invoice.title() + ")");
        mail.look().forEach(this::note);
    }

    private void note(ReceivedMail answer) {
        Optional<Sent> question = answer.inReplyTo().map(sent::get);
        question.ifPresent(asked -> {
            answers.put(asked.messageId(), answer);
            double seconds = Duration.between(asked.at(), answer.seenAt()).toMillis() / 1000.0;
            say("  answered  " + asked.invoice().sample().fileName() + String.format(" after %.1f s: ", seconds)
                    + answer.subject());
        });
    }

    List<Sent> sent() {
        return new ArrayList<>(sent.values());
    }

    Optional<ReceivedMail> answerTo(Sent question) {
        return Optional.ofNullable(answers.get(question.messageId()));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
