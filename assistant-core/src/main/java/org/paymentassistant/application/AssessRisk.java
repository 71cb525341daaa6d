package org.paymentassistant.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.application.risk.Findings;
import org.paymentassistant.application.risk.PaymentUnderReview;
import org.paymentassistant.application.risk.RiskSignals;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.FieldQuestion;

/** Looks for what speaks against a payment. Whatever holds it is asked about, so that a person decides. */
final class AssessRisk {

    private final RiskSignals signals;
    private final InstantSource clock;
    private final ZoneId zone;

    AssessRisk(RiskSignals signals, InstantSource clock, ZoneId zone) {
        this.signals = signals;
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** Adds what is found to the issues, and the questions that follow from it. */
    void assess(PaymentUnderReview review, List<ReviewIssue> issues, List<FieldQuestion> questions) {
        Findings findings = signals.of(review, today());
        findings.issues().stream().filter(issue -> !issues.contains(issue)).forEach(issues::add);
        findings.issues().stream()
                .filter(AssessRisk::mayBeMended)
                .forEach(issue ->
                        ask(questions, field(issue, review.invoice()), review.invoice(), findings.rightName()));
    }

    /** That another is to be paid is decided, but not mended by another name. */
    private static boolean mayBeMended(ReviewIssue issue) {
        return issue.holds() && issue.code() != IssueCode.PAYEE_DIFFERS_FROM_SELLER;
    }

    /** Which answer decides; an account that is no IBAN is asked for as what it is. */
    private static InvoiceField field(ReviewIssue issue, InvoiceData invoice) {
        InvoiceField account = invoice.account()
                .map(known -> known.fold(iban -> InvoiceField.IBAN, local -> InvoiceField.ACCOUNT_NUMBER))
                .orElse(InvoiceField.IBAN);
        return issue.field().filter(field -> field != InvoiceField.IBAN).orElse(account);
    }

    private static void ask(
            List<FieldQuestion> questions, InvoiceField field, InvoiceData invoice, Optional<PartyName> rightName) {
        if (questions.stream().noneMatch(question -> question.field() == field)) {
            questions.add(new FieldQuestion(field, proposals(field, invoice, rightName)));
        }
    }

    private static List<String> proposals(InvoiceField field, InvoiceData invoice, Optional<PartyName> rightName) {
        return switch (field) {
            case IBAN, ACCOUNT_NUMBER ->
                invoice.account().map(AssessRisk::typed).stream().toList();
            case SELLER_NAME, PAYEE_NAME -> names(invoice, rightName);
            case AMOUNT_DUE -> invoice.amountDue().map(Money::decimal).stream().toList();
            default -> List.of();
        };
    }

    /** The holder's name first: it is what a bank that checks names accepts. */
    private static List<String> names(InvoiceData invoice, Optional<PartyName> rightName) {
        return new ArrayList<>(Stream.concat(rightName.stream(), invoice.creditorName().stream())
                .map(PartyName::value)
                .distinct()
                .toList());
    }

    private static String typed(PaymentAccount account) {
        return account.fold(iban -> iban.iban().value(), local -> local.number());
    }
}
