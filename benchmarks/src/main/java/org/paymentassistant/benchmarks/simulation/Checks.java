package org.paymentassistant.benchmarks.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.ClosedDraft;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.port.out.Stored;

/** Judges from outside: what lies in the mailbox, at the bank and with the people, against what they had sent. */
final class Checks {

    private static final Map<String, Set<String>> EDGES = Map.of(
            "IncompleteDraft", Set.of("ReadyDraft", "DiscardedDraft"),
            "ReadyDraft", Set.of("SubmittedDraft", "IncompleteDraft", "DiscardedDraft"),
            "SubmittedDraft", Set.of("ClosedDraft"),
            "ClosedDraft", Set.of(),
            "DiscardedDraft", Set.of());

    private final World world;
    private final Scenario scenario;
    private final Person person;
    private final List<String> findings = new ArrayList<>();

    Checks(World world, Scenario scenario, Person person) {
        this.world = world;
        this.scenario = scenario;
        this.person = person;
    }

    /** What must hold at every moment, as long as nothing has struck that makes a second copy unavoidable for a while. */
    void duringRun() {
        Faults faults = world.faults();
        if (faults.haveStruck(Fault.BANK_REQUEST_LATE)
                || faults.haveStruck(Fault.BANK_LIST_LAGS)
                || faults.haveStruck(Fault.WORKER_PAUSED)) {
            return;
        }
        copies().forEach((mark, count) -> {
            if (count > 1) {
                world.observer().found("I2 doubled for a while without need: " + mark);
            }
        });
    }

    private Map<String, Long> copies() {
        return world.bank().live().stream().collect(Collectors.groupingBy(BankSide::markOf, Collectors.counting()));
    }

    /** What must hold at rest. */
    List<String> atEnd(boolean quiet) {
        if (!quiet) {
            findings.add("liveness: it does not come to rest");
        }
        scenario.letters().forEach(this::checkLetter);
        checkDrafts();
        checkHistories();
        checkSecrets();
        checkWork();
        findings.addAll(world.observer().findings());
        return findings;
    }

    private void checkLetter(Letter letter) {
        SubmissionId id = SubmissionId.of(letter.message().raw().hash());
        Optional<Submission> submission = world.store().submissions().findForUpdate(id);
        if (submission.isEmpty()) {
            findings.add("I1 lost: a mail was not stored");
            return;
        }
        checkAnswer(letter);
        if (letter.isTaken()) {
            checkDocuments(letter, world.store().documents().findBySubmission(id));
        } else if (submission.get().refusal().isEmpty()) {
            findings.add("I1 a mail that is not to be processed has no reason");
        }
    }

    private void checkDocuments(Letter letter, List<SubmittedDocument> documents) {
        if (documents.size() != letter.papers().size()) {
            findings.add("I1 lost: files of a mail are missing");
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            checkOutcomes(letter.papers().get(i), documents.get(i));
        }
    }

    private void checkOutcomes(Paper paper, SubmittedDocument document) {
        if (!document.isFinished()) {
            findings.add("I1 lost: a file has no end state: " + document.outcomes());
            return;
        }
        for (int part = 0; part < document.outcomes().size(); part++) {
            checkOutcome(paper, document, document.outcomes().get(part));
        }
    }

    private void checkOutcome(Paper paper, SubmittedDocument document, InvoiceOutcome outcome) {
        boolean asExpected = outcome.fold(new InvoiceOutcome.Cases<>(
                drafted -> paper.canBeDrafted(),
                submitting -> false,
                needsData -> mayAsk(paper, needsData.reason()),
                needsSplit -> paper.kind() == Paper.Kind.UNCERTAIN_PARTS && !person.hasDecided(document.id()),
                duplicate -> true,
                rejected -> !paper.canBeDrafted(),
                ignored -> false,
                deadLetter -> false));
        if (!asExpected) {
            findings.add("I1 lost: " + paper.kind() + " ended as " + outcome);
        }
        if (outcome instanceof InvoiceOutcome.Duplicate duplicate
                && duplicate.first().equals(document.id())
                && paper.invoices().stream().distinct().count()
                        == paper.invoices().size()) {
            findings.add("I1 lost: a file is called a duplicate of itself");
        }
        draftOf(outcome).ifPresent(this::checkDraftStands);
    }

    private boolean mayAsk(Paper paper, ReasonCode reason) {
        return paper.kind() == Paper.Kind.WITHOUT_NUMBER
                || paper.kind() == Paper.Kind.DOUBTFUL_ACCOUNT
                || paper.invoices().stream().anyMatch(scenario::isAmended)
                || (reason == ReasonCode.BANK_REFUSED && world.faults().haveStruck(Fault.BANK_REFUSES));
    }

    private static Optional<DraftId> draftOf(InvoiceOutcome outcome) {
        return outcome instanceof InvoiceOutcome.Duplicate duplicate ? duplicate.firstDraft() : outcome.draft();
    }

    /** A draft that people are told of is there, and where it is said to be at the bank, it is. */
    private void checkDraftStands(DraftId id) {
        Optional<PaymentDraft> draft = world.store().drafts().find(id).map(Stored::value);
        if (draft.isEmpty()) {
            findings.add("I2 lost: told of a draft that is not stored");
        } else if (draft.get() instanceof SubmittedDraft submitted) {
            boolean live = world.bank().live().stream()
                    .anyMatch(entry -> entry.draft().id().equals(submitted.bankDraft()));
            if (!live && !person.hasDeleted(submitted.bankDraft())) {
                findings.add("I2 lost: a submitted draft is not at the bank");
            }
        }
    }

    private void checkDrafts() {
        for (TrueInvoice invoice : scenario.invoices()) {
            long live = copies().getOrDefault(BankSide.markOf(invoice), 0L);
            if (live > 1) {
                findings.add("I2 doubled: " + live + " drafts of one invoice");
            }
            if (live == 0 && mustBeDrafted(invoice)) {
                findings.add("I2 lost: no draft of a complete invoice");
            }
        }
        world.bank().live().forEach(this::checkEntry);
    }

    private boolean mustBeDrafted(TrueInvoice invoice) {
        boolean complete = scenario.letters().stream()
                .filter(Letter::isTaken)
                .flatMap(letter -> letter.papers().stream())
                .anyMatch(paper -> isClear(paper) && paper.invoices().contains(invoice));
        return complete
                && !scenario.isAmended(invoice)
                && !person.hasDeleted(invoice)
                && !world.faults().haveStruck(Fault.BANK_REFUSES);
    }

    private boolean isClear(Paper paper) {
        return paper.kind() == Paper.Kind.COMPLETE
                || (paper.kind() == Paper.Kind.UNCERTAIN_PARTS && person.hasDecided(paper));
    }

    private void checkEntry(BankEntry entry) {
        boolean printed = scenario.invoices().stream()
                .anyMatch(invoice -> BankSide.markOf(invoice).equals(BankSide.markOf(entry)));
        if (!printed) {
            findings.add("I4 a draft differs from every invoice: " + BankSide.markOf(entry));
        }
        Optional<PaymentDraft> own = world.ownDraft(entry.draft().tag());
        boolean known = own.filter(draft -> isOf(draft, entry.draft())).isPresent();
        if (!known) {
            findings.add("I2 doubled: the bank has a live draft that the assistant does not know: own is "
                    + own.map(draft -> draft.getClass().getSimpleName()).orElse("none"));
        }
        if (entry.draft().state() == BankDraft.State.CONFIRMED
                && scenario.invoices().stream()
                        .filter(invoice -> BankSide.markOf(invoice).equals(BankSide.markOf(entry)))
                        .noneMatch(person::hasConfirmed)) {
            findings.add("I3 a draft was confirmed by nobody");
        }
    }

    private static boolean isOf(PaymentDraft draft, BankDraft copy) {
        return (draft instanceof SubmittedDraft submitted
                        && submitted.bankDraft().equals(copy.id()))
                || (draft instanceof ClosedDraft closed
                        && closed.bankDraft().equals(copy.id())
                        && closed.ending() == ClosedDraft.Ending.CONFIRMED);
    }

    private void checkAnswer(Letter letter) {
        MessageId id = letter.message().messageId().orElseThrow();
        List<OutgoingMessage> answers = world.observer().sent().values().stream()
                .filter(mail -> mail.inReplyTo().filter(id::equals).isPresent())
                .toList();
        long finals = answers.stream()
                .filter(mail -> mail.id().value().contains(".final@"))
                .count();
        if (!letter.isAnswered() && !answers.isEmpty()) {
            findings.add("I5 answered what must not be answered");
        }
        if (finals > 1) {
            findings.add("I5 two final answers to one mail");
        }
        if (letter.isAnswered() && finals == 0 && !world.faults().haveStruck(Fault.MAIL_REFUSED)) {
            findings.add("I5 unanswered");
        }
        if (answers.stream().anyMatch(mail -> !mail.to().equals(Scenario.SENDER))) {
            findings.add("I5 answered to somebody else");
        }
    }

    private void checkHistories() {
        for (PaymentDraft draft : world.store().drafts().findByCompany(World.COMPANY, Integer.MAX_VALUE)) {
            List<PaymentDraft> history = world.store().drafts().history(draft.id());
            for (int i = 1; i < history.size(); i++) {
                String from = history.get(i - 1).getClass().getSimpleName();
                String to = history.get(i).getClass().getSimpleName();
                if (!EDGES.getOrDefault(from, Set.of()).contains(to)) {
                    findings.add("I8 a draft went from " + from + " to " + to);
                }
            }
        }
    }

    private void checkSecrets() {
        List<String> secrets = new ArrayList<>(person.tokens());
        scenario.invoices().forEach(invoice -> secrets.add(invoice.creditor().iban()));
        String all = String.join("\n", world.observer().logged());
        if (secrets.stream().anyMatch(all::contains)) {
            findings.add("I9 a secret or a full account number was logged");
        }
    }

    private void checkWork() {
        world.store().workQueue().deadLetters(100).stream()
                .filter(letter -> letter.reason().endsWith("Exception")
                        && !letter.reason().equals("TransientAssistantException"))
                .forEach(letter -> findings.add("defect: work ended with " + letter.reason()));
        BigDecimal live = world.bank().live().stream()
                .map(entry ->
                        new BigDecimal(entry.instruction().instructedAmount().decimal()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal known = scenario.invoices().stream()
                .filter(invoice -> copies().containsKey(BankSide.markOf(invoice)))
                .map(invoice -> new BigDecimal(invoice.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (live.compareTo(known) != 0) {
            findings.add("I10 the sums differ: " + live + " at the bank, " + known + " printed");
        }
    }
}
