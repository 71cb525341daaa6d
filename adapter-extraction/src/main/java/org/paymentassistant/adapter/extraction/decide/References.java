package org.paymentassistant.adapter.extraction.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.label.Surroundings;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

/** What the creditor asks to be quoted: a structured reference that fits the account, else what a label asks for. */
final class References {

    private static final double FITTING = 0.97;
    private static final double UNFITTING = 0.4;
    private static final double LABELLED = 0.8;
    private static final double WEAKLY_LABELLED = 0.45;
    private static final int LONG_LABEL = 10;
    private static final double NEAR = 25;

    private final InvoiceText text;

    References(InvoiceText text) {
        this.text = text;
    }

    List<Candidate> candidates(Optional<String> iban, Optional<String> invoiceNumber) {
        List<Ranking.Judged> judged = new ArrayList<>();
        text.references()
                .forEach(reference -> judged.add(new Ranking.Judged(
                        reference.value().value(),
                        fit(reference.value(), iban),
                        reference.span().evidence())));
        text.identifiers().stream()
                .filter(identifier -> !coversStructured(identifier.span()))
                .filter(identifier -> !isInvoiceNumber(identifier.value(), invoiceNumber))
                .forEach(identifier -> addLabelled(identifier, judged));
        return Ranking.rank(judged);
    }

    private static boolean isInvoiceNumber(String value, Optional<String> invoiceNumber) {
        return invoiceNumber
                .filter(number -> Plain.compact(number).equals(Plain.compact(value)))
                .isPresent();
    }

    private boolean coversStructured(Span span) {
        return text.references().stream().anyMatch(reference -> reference.span().overlaps(span));
    }

    private static double fit(CreditorReference reference, Optional<String> iban) {
        Optional<Iban> account = iban.flatMap(Iban::parse);
        if (reference.type() == ReferenceType.CH_QRR) {
            return account.filter(Iban::isQrIban).isPresent() ? FITTING : UNFITTING;
        }
        if (reference.type() == ReferenceType.BE_OGM) {
            return account.filter(a -> a.value().startsWith("BE")).isPresent() || account.isEmpty()
                    ? FITTING
                    : UNFITTING;
        }
        return FITTING;
    }

    private void addLabelled(Mention<String> identifier, List<Ranking.Judged> judged) {
        if (identifier.value().length() < 4 || isOfOtherType(identifier.span())) {
            return;
        }
        List<Label> before = text.surroundings().before(identifier.span(), 1);
        Optional<Label> label = before.stream()
                .filter(l -> l.means(Concept.REFERENCE))
                .filter(l -> Surroundings.gap(l, identifier.span()) < NEAR)
                .filter(l -> identifier.span().from() - l.span().to() <= 1)
                .findFirst();
        if (before.isEmpty()) {
            label = text.surroundings().above(identifier.span()).filter(l -> l.means(Concept.REFERENCE));
        }
        label.ifPresent(found -> judged.add(new Ranking.Judged(
                identifier.value(),
                found.length() >= LONG_LABEL && found.concepts().size() == 1 ? LABELLED : WEAKLY_LABELLED,
                identifier.span().evidence().labelled(found.span().text()))));
    }

    private boolean isOfOtherType(Span span) {
        return text.dates().stream().anyMatch(date -> date.span().overlaps(span))
                || text.accounts().stream().anyMatch(account -> account.span().overlaps(span))
                || text.vatIds().stream().anyMatch(id -> id.span().overlaps(span))
                || text.amounts().stream()
                        .anyMatch(amount ->
                                amount.span().overlaps(span) && amount.value().decimals() == 2);
    }
}
