package org.paymentassistant.benchmarks.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.SenderAuthentication;

/** What people send in a seed: few invoices, and many papers and mails of them, as life has it. */
final class Scenario {

    static final MailAddress SENDER = new MailAddress("anna.petit@atelier-petit.example");
    private static final MailAddress STRANGER = new MailAddress("someone@elsewhere.example");
    private static final int MOST_INVOICES = 3;
    private static final int MOST_LETTERS = 4;

    private final RandomGenerator random;
    private final long seed;
    private final List<TrueInvoice> invoices = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    Scenario(long seed, RandomGenerator random, MailAddress assistant, Instant start) {
        this.seed = seed;
        this.random = random;
        int count = 1 + random.nextInt(MOST_INVOICES);
        for (int i = 0; i < count; i++) {
            invoices.add(invoice());
        }
        int mails = 1 + random.nextInt(MOST_LETTERS);
        for (int i = 0; i < mails; i++) {
            letters.add(letter(i, assistant, start));
        }
    }

    /** The invoices, each once. */
    List<TrueInvoice> invoices() {
        return invoices.stream().distinct().toList();
    }

    /** Whether there is another invoice with the same number of the same creditor, so that a person must decide. */
    boolean isAmended(TrueInvoice invoice) {
        return invoices.stream()
                .anyMatch(other -> !other.equals(invoice)
                        && other.creditor().equals(invoice.creditor())
                        && (other.number().equals(invoice.number())
                                || new InvoiceNumber(other.number()).looksLike(new InvoiceNumber(invoice.number()))));
    }

    List<Paper> papers() {
        return papers;
    }

    List<Letter> letters() {
        return letters;
    }

    private TrueInvoice invoice() {
        TrueInvoice.TrueCreditor creditor = pick(TrueInvoice.CREDITORS);
        if (!invoices.isEmpty() && random.nextInt(4) == 0) {
            TrueInvoice other = pick(invoices);
            return random.nextBoolean()
                    ? new TrueInvoice(other.creditor(), other.number(), amount())
                    : new TrueInvoice(creditor, other.number(), other.amount());
        }
        return new TrueInvoice(creditor, "F-2026/" + (100 + random.nextInt(900)), amount());
    }

    private String amount() {
        return String.format(Locale.ROOT, "%d.%02d", 1 + random.nextInt(9000), random.nextInt(100));
    }

    private Letter letter(int number, MailAddress assistant, Instant start) {
        int kind = random.nextInt(12);
        boolean foreign = kind == 0;
        boolean automatic = kind == 1;
        boolean empty = kind == 2;
        List<Paper> enclosed = empty ? List.of() : enclosures();
        IncomingMessage message = new IncomingMessage(
                Content.of(("mail " + seed + "/" + number).getBytes(StandardCharsets.UTF_8)),
                Optional.of(new MessageId("<mail-" + seed + "-" + number + "@atelier-petit.example>")),
                List.of(),
                List.of(foreign ? STRANGER : SENDER),
                List.of(assistant),
                "",
                start,
                SenderAuthentication.PASS,
                automatic ? Set.of(AutomaticMark.LOOP) : Set.of(),
                enclosed.stream().map(Paper::file).toList(),
                "",
                Optional.empty());
        return new Letter(message, enclosed, !foreign && !automatic && !empty, !foreign && !automatic);
    }

    private List<Paper> enclosures() {
        List<Paper> enclosed = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            boolean again = !papers.isEmpty() && random.nextInt(3) == 0;
            enclosed.add(again ? pick(papers) : paper());
        }
        return enclosed;
    }

    private Paper paper() {
        Paper.Kind[] kinds = Paper.Kind.values();
        Paper.Kind kind = random.nextBoolean() ? Paper.Kind.COMPLETE : kinds[random.nextInt(kinds.length)];
        List<TrueInvoice> printed = new ArrayList<>(List.of(pick(invoices)));
        boolean several = kind == Paper.Kind.UNCERTAIN_PARTS || random.nextInt(5) == 0;
        if (several && kind != Paper.Kind.DAMAGED) {
            printed.add(pick(invoices));
        }
        Paper paper = new Paper("paper-" + seed + "-" + papers.size(), kind, printed);
        papers.add(paper);
        return paper;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
