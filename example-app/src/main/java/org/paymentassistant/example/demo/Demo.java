package org.paymentassistant.example.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.example.post.MailProgram;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoOutcome;

/** The demonstration: one story, told as it happens, from switching the assistant on to the drafts at the bank. */
final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String COMPLETED_FILE = "facture-sans-iban.pdf";

    private final DemoWorld world;
    private final List<DemoInvoice> invoices;
    private final PrintWriter out;

    /** A story about some of the files, among them the one that is completed. */
    Demo(DemoWorld world, List<DemoInvoice> invoices, PrintWriter out) {
        this.world = world;
        this.invoices = List.copyOf(invoices);
        this.out = out;
    }

    /** Tells the story and returns what did not come out as expected. */
    List<String> run() throws IOException, InterruptedException {
        MailAddress assistant = activate();
        Correspondence correspondence = correspond(assistant);
        List<Handled> answered = handled(correspondence);
        showAnswers(answered);
        List<String> complaints = new ArrayList<>(Judgement.ofAnswers(answered));
        complaints.addAll(complete(answered));
        title("What came of it");
        OutcomeTable.of(handled(correspondence)).forEach(out::println);
        complaints.addAll(Judgement.ofBank(world.bank(), expectedDrafts(answered)));
        conclude(complaints);
        return complaints;
    }

    /** One for each invoice that is to be drafted, and the one that was completed. */
    private static long expectedDrafts(List<Handled> all) {
        return 1
                + all.stream()
                        .map(Handled::invoice)
                        .filter(invoice -> invoice.expected() == DemoOutcome.DRAFTED)
                        .mapToLong(
                                invoice -> invoice.sample().truth().documents().size())
                        .sum();
    }

    private MailAddress activate() throws InterruptedException {
        title("An administrator switches the assistant on");
        try (MailProgram mail = mailOf(DemoPeople.ADMINISTRATOR)) {
            ManageSettings settings = world.useCases().manageSettings();
            settings.setSenders(DemoPeople.COMPANY, DemoPeople.senders(), DemoPeople.ADMINISTRATOR.value());
            settings.setMainAccounts(DemoPeople.COMPANY, mainAccounts(settings), DemoPeople.ADMINISTRATOR.value());
            Company company =
                    world.useCases().activateAssistant().activate(DemoPeople.COMPANY, DemoPeople.ADMINISTRATOR);
            List<ReceivedMail> received = new ArrayList<>();
            boolean welcomed = await(() -> received.addAll(mail.look()) || !received.isEmpty());
            received.forEach(welcome -> show("The welcome mail", welcome));
            if (!welcomed) {
                out.println("  no welcome mail came");
            }
            return company.currentAddress().orElseThrow();
        }
    }

    /** The first account of each currency. */
    static Map<Currency, BankAccountId> mainAccounts(ManageSettings settings) {
        return settings.bankAccounts(DemoPeople.COMPANY).stream()
                .collect(Collectors.toMap(BankAccount::currency, BankAccount::id, (first, other) -> first));
    }

    private Correspondence correspond(MailAddress assistant) throws InterruptedException {
        title("The accountant sends invoices, each by a mail of its own");
        try (MailProgram mail = mailOf(DemoPeople.ACCOUNTANT)) {
            Correspondence correspondence = new Correspondence(mail, assistant, out);
            correspondence.exchange(
                    invoices.stream().filter(invoice -> !isCopy(invoice)).toList());
            correspondence.exchange(invoices.stream().filter(Demo::isCopy).toList());
            return correspondence;
        }
    }

    private static boolean isCopy(DemoInvoice invoice) {
        return invoice.expected() == DemoOutcome.DUPLICATE;
    }

    private List<Handled> handled(Correspondence correspondence) {
        Findings findings = new Findings(world.useCases().reviewDrafts(), world.bank());
        return correspondence.sent().stream()
                .map(sent -> findings.of(sent, correspondence.answerTo(sent)))
                .toList();
    }

    /** One of each kind. */
    private void showAnswers(List<Handled> all) {
        Set<DemoOutcome> shown = EnumSet.noneOf(DemoOutcome.class);
        for (Handled handled : all) {
            Optional<DemoOutcome> outcome = handled.outcome().filter(shown::add);
            if (outcome.isPresent()) {
                handled.answer()
                        .ifPresent(mail -> show("An answer: " + outcome.get().word(), mail));
            }
        }
    }

    private List<String> complete(List<Handled> all) throws IOException, InterruptedException {
        title("The accountant follows the link and fills in the account that was missing");
        int before = world.bank().drafts().size();
        Optional<CompletionVisit.Result> result = visit(all);
        if (result.isEmpty() || !result.get().done()) {
            return List.of(COMPLETED_FILE + ": could not be completed");
        }
        out.println("  asked for " + result.get().asked() + ", answered");
        if (!await(() -> world.bank().drafts().size() > before)) {
            return List.of(COMPLETED_FILE + ": completed, but no draft came to the bank");
        }
        out.println("  the draft stands at the bank");
        return List.of();
    }

    private static Optional<CompletionVisit.Result> visit(List<Handled> all) throws IOException, InterruptedException {
        for (Handled handled : all) {
            if (handled.file().equals(COMPLETED_FILE) && handled.answer().isPresent()) {
                return new CompletionVisit()
                        .visit(
                                handled.answer().get(),
                                handled.invoice().sample().facts());
            }
        }
        return Optional.empty();
    }

    private void conclude(List<String> complaints) {
        out.println();
        int drafts = world.bank().waiting().size();
        int releases = world.bank().releases();
        out.println(drafts + " drafts await confirmation by a person; confirmed by the assistant: " + releases);
        complaints.forEach(complaint -> out.println("✗ " + complaint));
        out.println(complaints.isEmpty() ? "All came out as expected." : "Not all came out as expected.");
        out.flush();
    }

    private MailProgram mailOf(MailAddress owner) {
        return MailProgram.open(world.postOffice(), owner, DemoPeople.PASSWORD);
    }

    private static boolean await(Supplier<Boolean> condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean reached = condition.get();
        while (!reached && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            reached = condition.get();
        }
        return reached;
    }

    private void title(String text) {
        out.println();
        out.println("== " + text + " ==");
        out.flush();
    }

    private void show(String what, ReceivedMail mail) {
        out.println();
        out.println("-- " + what + " --");
        out.println("  Subject: " + mail.subject());
        mail.text().lines().forEach(line -> out.println(("  | " + line).stripTrailing()));
        out.flush();
    }
}
