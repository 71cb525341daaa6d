package org.paymentassistant.example.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.paymentassistant.samples.DemoOutcome;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.truth.StatedInvoice;

/** Compares what came of the demonstration with what was to come of it. */
final class Judgement {

    private final List<String> complaints = new ArrayList<>();

    /** What is wrong with the answers; empty where all came out as expected. */
    static List<String> ofAnswers(List<Handled> all) {
        Judgement judgement = new Judgement();
        all.forEach(judgement::judge);
        return judgement.complaints;
    }

    /** What is wrong at the bank, which has the given drafts and no others. */
    static List<String> ofBank(DemoBank bank, long drafts) {
        Judgement judgement = new Judgement();
        judgement.judgeBank(bank, drafts);
        return judgement.complaints;
    }

    static boolean isAsExpected(Handled handled) {
        Judgement judgement = new Judgement();
        judgement.judge(handled);
        return judgement.complaints.isEmpty();
    }

    private void judge(Handled handled) {
        DemoOutcome expected = handled.invoice().expected();
        if (handled.answer().isEmpty()) {
            complaints.add(handled.file() + ": not answered");
        }
        boolean right = handled.outcome().equals(Optional.of(expected));
        if (!right) {
            complaints.add(handled.file() + ": expected " + expected.word() + ", found "
                    + handled.outcome().map(DemoOutcome::word).orElse("no end")
                    + handled.outcomes().stream()
                            .map(outcome -> " " + outcome.reason())
                            .reduce("", String::concat));
        }
        if (right && expected == DemoOutcome.DRAFTED) {
            judgeDrafts(handled);
        }
    }

    private void judgeDrafts(Handled handled) {
        List<StatedInvoice> stated = handled.invoice().sample().truth().documents();
        stated.stream().map(StatedInvoice::facts).forEach(facts -> {
            if (handled.drafts().stream().filter(paying(facts)).count() != 1) {
                complaints.add(handled.file() + ": not exactly one draft over "
                        + facts.totals().currency() + " " + facts.totals().due().toPlainString()
                        + " to the right account");
            }
        });
        if (handled.drafts().size() != stated.size()) {
            complaints.add(
                    handled.file() + ": " + handled.drafts().size() + " drafts for " + stated.size() + " invoices");
        }
    }

    private static Predicate<DemoDraft> paying(InvoiceFacts facts) {
        return draft -> draft.currency().equals(facts.totals().currency())
                && draft.amount().compareTo(facts.totals().due()) == 0
                && facts.account().filter(account -> isAccount(account, draft)).isPresent();
    }

    private static boolean isAccount(BankAccount account, DemoDraft draft) {
        String number = draft.creditorAccount();
        return account.iban().filter(number::equals).isPresent()
                || account.local()
                        .filter(local -> number.endsWith(local.number()))
                        .isPresent();
    }

    private void judgeBank(DemoBank bank, long drafts) {
        if (bank.releases() > 0) {
            complaints.add("the assistant asked the bank to confirm a payment");
        }
        if (bank.drafts().size() != drafts) {
            complaints.add("the bank has " + bank.drafts().size() + " payments, and " + drafts + " belong there");
        }
        if (bank.waiting().size() != bank.drafts().size()) {
            complaints.add("a payment is no draft that awaits confirmation");
        }
    }
}
