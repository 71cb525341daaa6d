package org.paymentassistant.benchmarks.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paymentassistant.AssistantException;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.CompletionAnswers;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.DecideSplit;

/**
 * Who reads the answers: completes drafts behind links and says where invoices begin, not always at once and not always once,
 * and acts at the bank.
 */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("/complete#([A-Za-z0-9_-]{43})");

    private final World world;
    private final Scenario scenario;
    private final Map<String, Instant> links = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<TrueInvoice> deleted = new HashSet<>();
    private final Set<TrueInvoice> confirmed = new HashSet<>();
    private final Set<BankDraftId> deletedAtBank = new HashSet<>();
    private final Map<DocumentId, Paper> decided = new HashMap<>();
    private int read;

    Person(World world, Scenario scenario) {
        this.world = world;
        this.scenario = scenario;
    }

    /** Does one thing or another. */
    void act() {
        readMails();
        if (!links.isEmpty() && world.faults().chance(0.5)) {
            List<String> tokens = List.copyOf(links.keySet());
            follow(tokens.get(world.faults().below(tokens.size())));
        } else if (world.faults().chance(0.1)) {
            actAtBank();
        }
    }

    private void readMails() {
        List<OutgoingMessage> mails = world.transport().sent();
        for (; read < mails.size(); read++) {
            Matcher found = TOKEN.matcher(mails.get(read).text());
            while (found.find()) {
                links.putIfAbsent(found.group(1), world.clock().instant());
            }
        }
    }

    private void follow(String token) {
        CompletionToken link = new CompletionToken(token);
        world.alive(() -> {
            if (world.assistant().decideSplit().open(link) instanceof DecideSplit.Opening.Open open) {
                decide(token, open.document());
                return;
            }
            CompleteDraft pages = world.assistant().completeDraft();
            CompletionAnswers answers = pages.open(link) instanceof CompleteDraft.Opening.Open open
                    ? answers(open.draft())
                    : CompletionAnswers.of(Map.of());
            CompleteDraft.Completion completion = complete(pages, link, answers);
            world.trace().add(() -> "person completes: " + completion);
            if (!(completion instanceof CompleteDraft.Completion.Closed)
                    && !(completion instanceof CompleteDraft.Completion.NotYet)) {
                noteUse(token);
            }
        });
    }

    private CompleteDraft.Completion complete(CompleteDraft pages, CompletionToken link, CompletionAnswers answers) {
        try {
            return pages.complete(link, answers);
        } catch (AssistantException failure) {
            if (world.faults().healed()) {
                world.observer().found("I2 lost: a person cannot complete a draft: " + failure.getMessage());
            }
            throw failure;
        }
    }

    /** Each invoice of a paper has a page of its own. */
    private void decide(String token, DocumentId document) {
        Paper paper = paperOf(document);
        Set<Integer> beginnings =
                IntStream.rangeClosed(2, paper.invoices().size()).boxed().collect(Collectors.toUnmodifiableSet());
        DecideSplit.Decision decision = decide(new CompletionToken(token), beginnings);
        world.trace().add(() -> "person decides: " + decision);
        if (decision instanceof DecideSplit.Decision.Decided) {
            noteUse(token);
            decided.put(document, paper);
        }
    }

    private DecideSplit.Decision decide(CompletionToken link, Set<Integer> beginnings) {
        try {
            return world.assistant().decideSplit().decide(link, beginnings);
        } catch (AssistantException failure) {
            if (world.faults().healed()) {
                world.observer().found("I2 lost: a person cannot decide: " + failure.getMessage());
            }
            throw failure;
        }
    }

    private void noteUse(String token) {
        if (!used.add(token)) {
            world.observer().found("I7 a link was used twice");
        }
        Duration age = Duration.between(
                links.getOrDefault(token, Instant.EPOCH), world.clock().instant());
        if (age.compareTo(World.SETTINGS.linkLifetime()) > 0) {
            world.observer().found("I7 a link was used after its end");
        }
    }

    /** What the paper says; every warning is looked into and accepted. */
    private CompletionAnswers answers(IncompleteDraft draft) {
        TrueInvoice invoice = printed(draft.origin());
        Map<InvoiceField, String> answers = new EnumMap<>(InvoiceField.class);
        for (FieldQuestion question : draft.questions()) {
            answers.put(question.field(), answer(question.field(), invoice));
        }
        Set<IssueCode> accepted = EnumSet.of(IssueCode.NEW_BENEFICIARY);
        draft.decisions().forEach(decision -> accepted.add(decision.code()));
        return new CompletionAnswers(answers, accepted, false);
    }

    private static String answer(InvoiceField field, TrueInvoice invoice) {
        return switch (field) {
            case IBAN -> invoice.creditor().iban();
            case INVOICE_NUMBER -> invoice.number();
            case AMOUNT_DUE -> invoice.amount();
            case CURRENCY -> "EUR";
            case SELLER_NAME -> invoice.creditor().name();
            default -> "";
        };
    }

    /** The invoice on the paper that a draft came of. */
    TrueInvoice printed(DraftOrigin origin) {
        return paperOf(origin.document()).invoices().get(origin.part());
    }

    private Paper paperOf(DocumentId document) {
        SourceDocument source = world.store().documents().source(document).orElseThrow();
        return scenario.papers().stream()
                .filter(candidate -> candidate.file().content().equals(source.content()))
                .findFirst()
                .orElseThrow();
    }

    /** Confirms or deletes one draft of an invoice that she was told of and has not settled yet. */
    private void actAtBank() {
        List<BankEntry> open = new ArrayList<>(world.books().ledger());
        open.removeIf(entry -> entry.draft().state() != BankDraft.State.UNCONFIRMED || !isTold(entry));
        if (open.isEmpty()) {
            return;
        }
        BankEntry entry = open.get(world.faults().below(open.size()));
        if (!settled.add(BankSide.markOf(entry))) {
            return;
        }
        boolean confirms = world.faults().chance(0.7);
        world.bank().move(entry.draft().id(), confirms ? BankDraft.State.CONFIRMED : BankDraft.State.DELETED);
        if (!confirms) {
            deletedAtBank.add(entry.draft().id());
        }
        world.trace()
                .add(() -> "person " + (confirms ? "confirms " : "deletes ")
                        + entry.draft().id().value());
        scenario.invoices().stream()
                .filter(invoice -> BankSide.markOf(invoice).equals(BankSide.markOf(entry)))
                .forEach((confirms ? confirmed : deleted)::add);
    }

    private boolean isTold(BankEntry entry) {
        String number = entry.instruction().remittanceInformation().value();
        return world.transport().sent().stream()
                .anyMatch(mail -> mail.text().contains("Draft ready for validation")
                        && mail.text().contains(number));
    }

    boolean hasDeleted(TrueInvoice invoice) {
        return deleted.contains(invoice);
    }

    boolean hasDeleted(BankDraftId draft) {
        return deletedAtBank.contains(draft);
    }

    boolean hasConfirmed(TrueInvoice invoice) {
        return confirmed.contains(invoice);
    }

    boolean hasDecided(DocumentId document) {
        return decided.containsKey(document);
    }

    boolean hasDecided(Paper paper) {
        return decided.containsValue(paper);
    }

    Set<String> tokens() {
        return links.keySet();
    }
}
