package org.paymentassistant.benchmarks.processes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.paymentassistant.example.bank.BankLedger;
import org.paymentassistant.example.bank.LedgerPayment;
import org.paymentassistant.example.bank.PaymentStatus;
import org.paymentassistant.samples.SampleInvoice;

/** What the bank's and the people's files say of what was sent; the invoices differ in their amounts. */
public final class Judgement {

    private static final String ASKED = "Your input is needed";
    private static final String DRAFTED = "Draft ready for validation";

    private final People people;
    private final BankLedger ledger;
    private final List<LedgerPayment> payments;

    /** Judges what there is now. */
    public Judgement(World world) {
        this.people = world.people();
        this.ledger = world.ledger();
        this.payments = ledger.payments();
    }

    /** Whether each invoice has its draft, and no more. */
    public boolean isSettled() {
        return lost() + doubled() == 0;
    }

    /** Invoices without a draft whose sender was not asked for more. */
    public long lost() {
        return invoices().stream().filter(invoice -> surplus(invoice) < 0).count();
    }

    /** Invoices with one draft. A run of questions alone would show nothing. */
    public long drafted() {
        return invoices().stream().filter(invoice -> drafts(invoice) == 1).count();
    }

    /** Invoices with more than one draft. */
    public long doubled() {
        return invoices().stream().filter(invoice -> surplus(invoice) > 0).count();
    }

    /** Mails without a final answer. */
    public long unanswered() {
        return people.mails() - people.answered();
    }

    /** Mails with final answers that are not the same mail. */
    public long answeredTwice() {
        return people.sent().keySet().stream()
                .filter(id -> people.finals(id).size() > 1)
                .count();
    }

    /** Mails that came more than once, each time with the same Message-ID. */
    public long repeated() {
        return people.received().size()
                - people.received().stream()
                        .map(received -> received.mail().id())
                        .distinct()
                        .count();
    }

    /** Answers that told of a draft which the bank did not have by then. */
    public long untrue() {
        return people.sent().entrySet().stream()
                .flatMap(entry -> people.finals(entry.getKey()).stream()
                        .filter(answer -> answer.mail().text().contains(DRAFTED))
                        .filter(answer -> !isAtBank(entry.getValue(), answer.at())))
                .count();
    }

    /** Requests to have a payment executed. */
    public long confirmed() {
        return ledger.confirmations().size();
    }

    /** Copies that the bank had for a while and that were deleted again. */
    public long deleted() {
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.CANCELED)
                .count();
    }

    /** Whether nothing at all is wrong, and at least half of the invoices became drafts. */
    public boolean holds() {
        return holdsAfterRestoring() && answeredTwice() == 0;
    }

    /** The same, where the service may have forgotten what it had answered. */
    public boolean holdsAfterRestoring() {
        boolean nothingWrong = lost() + doubled() + unanswered() + untrue() + confirmed() == 0;
        return nothingWrong && drafted() * 2 >= invoices().size();
    }

    /** In one line. */
    public String inShort() {
        return "%d mails, %d invoices, %d drafts: lost %d, doubled %d, unanswered %d, answered differently twice %d, untrue answers %d, confirmed %d; same mail repeated %d, surplus copies deleted %d"
                .formatted(
                        people.mails(),
                        invoices().size(),
                        drafted(),
                        lost(),
                        doubled(),
                        unanswered(),
                        answeredTwice(),
                        untrue(),
                        confirmed(),
                        repeated(),
                        deleted());
    }

    private List<SampleInvoice> invoices() {
        return people.sent().values().stream().distinct().toList();
    }

    /** How many drafts are too many, or too few as a negative number. */
    private long surplus(SampleInvoice invoice) {
        boolean asked = people.sent().entrySet().stream()
                .filter(entry -> entry.getValue().equals(invoice))
                .flatMap(entry -> people.finals(entry.getKey()).stream())
                .anyMatch(answer -> answer.mail().text().contains(ASKED));
        return drafts(invoice) - (asked ? 0 : 1);
    }

    private long drafts(SampleInvoice invoice) {
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.AWAITING_CONFIRMATION)
                .filter(payment -> pays(payment, invoice))
                .count();
    }

    private boolean isAtBank(SampleInvoice invoice, Instant by) {
        return payments.stream()
                .anyMatch(payment ->
                        pays(payment, invoice) && !payment.createdAt().isAfter(by));
    }

    private static boolean pays(LedgerPayment payment, SampleInvoice invoice) {
        return payment.amount().compareTo(invoice.facts().totals().due()) == 0;
    }

    /** What the bank has and what was sent, for when they do not fit. */
    public String account() {
        String drafts = payments.stream()
                .map(payment -> payment.status() + " " + payment.amount() + " " + payment.creditorName() + ", tag "
                        + payment.tag())
                .collect(Collectors.joining("\n  ", "at the bank:\n  ", "\n"));
        return people.sent().entrySet().stream()
                .map(entry -> entry.getValue().facts().totals().due() + " "
                        + Objects.toString(entry.getValue().facts().seller().name()) + ", "
                        + people.finals(entry.getKey()).stream()
                                .map(answer -> answer.mail().subject())
                                .toList())
                .collect(Collectors.joining("\n  ", drafts + "sent:\n  ", ""));
    }
}
