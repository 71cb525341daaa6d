package org.paymentassistant.adapter.extraction.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.label.Surroundings;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceField;

/** Accounts of countries without IBAN: a labelled account number and a labelled clearing code. */
final class LocalAccounts {

    private static final double LABELLED = 0.9;
    private static final double WEAKLY_LABELLED = 0.5;
    private static final int LONG_LABEL = 9;
    private static final int FEWEST_DIGITS = 5;
    private static final double NEAR = 25;
    private static final int ROWS_BESIDE = 3;

    private final InvoiceText text;

    LocalAccounts(InvoiceText text) {
        this.text = text;
    }

    /** Adds the national number that stands beside an IBAN and mostly repeats it. */
    void addBesideIban(Readings readings) {
        List<Ranking.Judged> accounts = new ArrayList<>();
        for (Mention<String> number : numbers()) {
            label(number, Concept.ACCOUNT_NUMBER)
                    .filter(label -> isAccount(number.value()) && isBesideIban(number.span()))
                    .ifPresent(label -> accounts.add(new Ranking.Judged(
                            bare(number.value()), LABELLED, number.span().evidence())));
        }
        readings.put(InvoiceField.ACCOUNT_NUMBER, Ranking.rank(accounts));
    }

    private boolean isBesideIban(Span span) {
        return text.accounts().stream().noneMatch(found -> found.span().overlaps(span))
                && text.accounts().stream()
                        .anyMatch(found -> found.span().page() == span.page()
                                && Math.abs(found.span().row().index()
                                                - span.row().index())
                                        <= ROWS_BESIDE);
    }

    /** All numbers, those whose digits are parted by spaces as a whole. */
    private List<Mention<String>> numbers() {
        return text.identifiers().stream().map(LocalAccounts::joined).toList();
    }

    private static Mention<String> joined(Mention<String> number) {
        List<Token> tokens = number.span().row().tokens();
        int end = number.span().to();
        if (!number.value().matches("[\\d ]+")) {
            return number;
        }
        while (end < tokens.size()
                && tokens.get(end).cell() == tokens.get(end - 1).cell()
                && tokens.get(end).text().matches("\\d{1,4}")) {
            end++;
        }
        Span whole = new Span(number.span().row(), number.span().from(), end);
        return new Mention<>(whole.text(), whole);
    }

    private static String bare(String number) {
        return number.replaceAll("[^0-9A-Za-z]", "");
    }

    void addTo(Readings readings) {
        List<Ranking.Judged> routing = new ArrayList<>();
        List<Ranking.Judged> accounts = new ArrayList<>();
        for (Mention<String> identifier : numbers()) {
            label(identifier, Concept.ROUTING)
                    .flatMap(label -> scheme(label, identifier.value()))
                    .ifPresent(code -> routing.add(
                            new Ranking.Judged(code, LABELLED, identifier.span().evidence())));
            label(identifier, Concept.ACCOUNT_NUMBER)
                    .filter(label -> isAccount(identifier.value()))
                    .ifPresent(label -> accounts.add(new Ranking.Judged(
                            bare(identifier.value()),
                            label.length() >= LONG_LABEL || hasBankNearby(identifier.span())
                                    ? LABELLED
                                    : WEAKLY_LABELLED,
                            identifier.span().evidence())));
        }
        readings.put(InvoiceField.ROUTING_NUMBER, Ranking.rank(routing));
        boolean bank = !routing.isEmpty() || hasBic();
        readings.put(
                InvoiceField.ACCOUNT_NUMBER,
                Ranking.rank(accounts.stream()
                        .map(one -> bank ? one : new Ranking.Judged(one.value(), one.probability() / 2, one.evidence()))
                        .toList()));
    }

    private boolean hasBic() {
        return text.labels().stream().anyMatch(label -> label.means(Concept.BIC));
    }

    private boolean hasBankNearby(Span span) {
        return text.labels().stream()
                .filter(label -> label.means(Concept.ROUTING) || label.means(Concept.BIC))
                .anyMatch(label -> label.span().page() == span.page()
                        && Math.abs(label.span().row().index() - span.row().index()) <= 3);
    }

    private Optional<Label> label(Mention<String> identifier, Concept concept) {
        List<Label> before = text.surroundings().before(identifier.span(), 1);
        if (!before.isEmpty()) {
            return before.stream()
                    .filter(label -> label.means(concept))
                    .filter(label -> Surroundings.gap(label, identifier.span()) < NEAR)
                    .filter(label -> identifier.span().from() - label.span().to() <= 1)
                    .findFirst();
        }
        return text.surroundings().above(identifier.span()).filter(label -> label.means(concept));
    }

    private static boolean isAccount(String value) {
        String bare = value.replaceAll("[-./ ]", "");
        long digits = bare.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits >= bare.length() - 3 && bare.length() <= 20;
    }

    private Optional<String> scheme(Label label, String value) {
        String words = Plain.words(label.span().text());
        String code = value.replaceAll("[-. /]", "").toUpperCase(Locale.ROOT);
        return schemes(words).stream()
                .filter(scheme -> scheme.accepts(code))
                .findFirst()
                .map(scheme -> scheme.name() + ":" + code);
    }

    private static List<RoutingScheme> schemes(String label) {
        if (label.contains("sort")) {
            return List.of(RoutingScheme.GB_SORT_CODE, RoutingScheme.IE_SORT_CODE);
        }
        if (label.contains("bsb")) {
            return List.of(RoutingScheme.AU_BSB);
        }
        if (label.contains("ifsc")) {
            return List.of(RoutingScheme.IN_IFSC);
        }
        if (label.contains("blz") || label.contains("bankleitzahl")) {
            return List.of(RoutingScheme.DE_BLZ, RoutingScheme.AT_BLZ);
        }
        if (label.contains("transit") && !label.contains("routing")) {
            return List.of(RoutingScheme.CA_ROUTING, RoutingScheme.US_ABA);
        }
        return label.contains("clearing") ? List.of(RoutingScheme.SE_CLEARING) : List.of(RoutingScheme.US_ABA);
    }
}
