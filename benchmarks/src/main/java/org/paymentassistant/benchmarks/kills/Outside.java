package org.paymentassistant.benchmarks.kills;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.CompanySetup;
import org.paymentassistant.example.bank.LedgerPayment;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.post.MailProgram;
import org.paymentassistant.example.post.PostOffice;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.samples.DemoCompany;
import org.paymentassistant.samples.SampleInvoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What outlives the service: mail server, bank and people, in this process; it holds what is judged in the end. */
final class Outside implements AutoCloseable {

    static final String PASSWORD = "pw";
    static final MailAddress ADMINISTRATOR = new MailAddress("direction@atelier.example");
    static final MailAddress ACCOUNTANT = new MailAddress("compta@atelier.example");
    private static final Logger LOG = LoggerFactory.getLogger(Outside.class);
    private static final String DOMAIN = "assistant.example";

    private final PostOffice postOffice = PostOffice.open();
    private final SimulatedBank bank;
    private MailProgram accountant;
    private final MailProgram administrator;
    private final Map<String, SampleInvoice> sent = new LinkedHashMap<>();
    private final List<ReceivedMail> answers = new ArrayList<>();
    private Optional<MailAddress> assistant = Optional.empty();

    Outside() {
        postOffice.addDomain(DOMAIN, "assistant", PASSWORD);
        postOffice.addMailbox(ADMINISTRATOR, PASSWORD);
        postOffice.addMailbox(ACCOUNTANT, PASSWORD);
        this.accountant = MailProgram.open(postOffice, ACCOUNTANT, PASSWORD);
        this.administrator = MailProgram.open(postOffice, ADMINISTRATOR, PASSWORD);
        CompanySetup company = CompanySetup.withUsualWallets("atelier", PASSWORD, DemoCompany.NAME);
        this.bank = SimulatedBank.start(BankSettings.of(InstantSource.system(), new SecureRandom(), company)
                .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA));
    }

    /** The service's configuration over this world. */
    String configuration(String database) {
        return String.join(
                "\n",
                "mail.domain = " + DOMAIN,
                "mail.require-authentication = false",
                "imap.host = " + PostOffice.HOST,
                "imap.port = " + postOffice.imapPort(),
                "imap.encryption = none",
                "imap.user = assistant",
                "imap.password = ${env:PW}",
                "smtp.host = " + PostOffice.HOST,
                "smtp.port = " + postOffice.smtpPort(),
                "smtp.encryption = none",
                "database.url = " + database,
                "database.user = postgres",
                "database.password = ${env:PW}",
                "bank.url = " + bank.address(),
                "web.port = 0",
                "operations.port = 0",
                "web.completion-page = https://pay.example/complete",
                "company.atelier.name = " + DemoCompany.NAME,
                "company.atelier.administrator = " + ADMINISTRATOR.value(),
                "company.atelier.bank-user = atelier",
                "company.atelier.bank-secret = ${env:PW}",
                "company.atelier.senders = " + ACCOUNTANT.value(),
                "company.atelier.vat-ids = " + DemoCompany.VAT_ID,
                "");
    }

    SimulatedBank bank() {
        return bank;
    }

    /** Whether the welcome mail has come, which holds the assistant's address. */
    boolean isWelcome() {
        administrator.look().stream()
                .flatMap(mail -> java.util.regex.Pattern.compile("[a-z0-9.-]+@" + DOMAIN)
                        .matcher(mail.text())
                        .results())
                .findFirst()
                .ifPresent(found -> assistant = Optional.of(new MailAddress(found.group())));
        return assistant.isPresent();
    }

    void send(SampleInvoice invoice) {
        String id = accountant.send(assistant.orElseThrow(), "Invoice", "Please find it attached.", invoice);
        sent.put(id, invoice);
    }

    /** How many of the mails sent so far have their final answer. */
    long answered() {
        answers.addAll(look());
        return sent.keySet().stream().filter(id -> !finals(id).isEmpty()).count();
    }

    /** Where the mail server has closed an idle connection, all is read anew; what is read twice counts once. */
    private List<ReceivedMail> look() {
        try {
            return accountant.look();
        } catch (IllegalStateException e) {
            LOG.info("the mailbox is opened again", e);
            accountant = MailProgram.open(postOffice, ACCOUNTANT, PASSWORD);
            return accountant.look();
        }
    }

    int mails() {
        return sent.size();
    }

    /** The final answers to a mail, each text once: a repeat of one mail is the same mail. */
    List<String> finals(String id) {
        return answers.stream()
                .filter(mail -> mail.inReplyTo().filter(id::equals).isPresent())
                .filter(mail -> !mail.text().contains("still working on it"))
                .map(ReceivedMail::text)
                .distinct()
                .toList();
    }

    Map<String, SampleInvoice> sent() {
        return sent;
    }

    /**
     * How many drafts at the bank are too many for an invoice, or too few as a negative number: one is right, unless its
     * sender was asked for what the bank wants to know besides.
     */
    long surplus(SampleInvoice invoice) {
        boolean asked = sent.entrySet().stream()
                .filter(entry -> entry.getValue().equals(invoice))
                .flatMap(entry -> finals(entry.getKey()).stream())
                .anyMatch(text -> text.contains("Your input is needed"));
        return drafts(invoice) - (asked ? 0 : 1);
    }

    /** How many drafts at the bank pay an invoice. */
    private long drafts(SampleInvoice invoice) {
        return bank.ledger().drafts().stream()
                .filter(draft -> pays(draft, invoice))
                .count();
    }

    /** The invoices differ in their amounts. */
    private static boolean pays(LedgerPayment draft, SampleInvoice invoice) {
        return draft.amount().compareTo(invoice.facts().totals().due()) == 0;
    }

    /** What the bank has and what was sent, for when they do not fit. */
    String account() {
        String drafts = bank.ledger().payments().stream()
                .map(draft ->
                        draft.status() + " " + draft.amount() + " " + draft.creditorName() + ", tag " + draft.tag())
                .collect(Collectors.joining("\n  ", "at the bank:\n  ", "\n"));
        return sent.entrySet().stream()
                .map(entry -> entry.getValue().facts().totals().due() + " "
                        + entry.getValue().facts().seller().name() + ", "
                        + finals(entry.getKey()).size()
                        + " final answers")
                .collect(Collectors.joining("\n  ", drafts + "sent:\n  ", ""));
    }

    @Override
    public void close() {
        accountant.close();
        administrator.close();
        bank.close();
        postOffice.close();
    }
}
