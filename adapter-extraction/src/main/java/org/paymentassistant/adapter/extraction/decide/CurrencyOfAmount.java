package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.mention.Currencies;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.invoice.Candidate;

/** The currency of the amount due: beside it, else beside the other sums, else named elsewhere. */
final class CurrencyOfAmount {

    private static final Set<String> NAMES = Set.of(
            "EUR", "€", "EURO", "EUROS", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF",
            "JPY", "£", "SGD", "HKD", "NZD", "INR", "RON", "$");
    private static final Pattern AMERICAN =
            Pattern.compile("\\bUSA\\b|United States|\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b|\\bABA\\b|\\bEIN\\b");
    private static final double BESIDE = 0.97;
    private static final double BESIDE_OTHERS = 0.9;
    private static final double NAMED = 0.9;
    private static final double AMBIGUOUS = 0.85;

    private final InvoiceText text;
    private final boolean american;

    CurrencyOfAmount(InvoiceText text) {
        this.text = text;
        this.american = text.document().rows().stream().anyMatch(CurrencyOfAmount::isAmerican);
    }

    List<Candidate> candidates(Optional<Candidate> amount) {
        List<Ranking.Judged> judged = new ArrayList<>();
        text.amounts()
                .forEach(mention -> mention.value().currency().ifPresent(code -> {
                    boolean same = amount.filter(due -> new BigDecimal(due.value())
                                            .compareTo(mention.value().value())
                                    == 0)
                            .isPresent();
                    judged.add(new Ranking.Judged(
                            code,
                            sureness(mention.span().text(), code) * (same ? BESIDE : BESIDE_OTHERS * share(code)),
                            mention.span().evidence()));
                }));
        if (judged.isEmpty()) {
            text.document().rows().forEach(row -> addNamed(row, judged));
        }
        return Ranking.rank(judged);
    }

    /** An address or a number of the United States. */
    private static boolean isAmerican(TextRow row) {
        return AMERICAN.matcher(row.span().text()).find();
    }

    /** A bare dollar or crown is one of several currencies. */
    private double sureness(String text, String code) {
        boolean bareDollar = code.equals("USD") && !text.contains("US");
        boolean crown = text.matches("(?is).*kr\\.?.*") && code.equals("SEK") && !text.contains("SEK");
        return crown ? AMBIGUOUS / 2 : bareDollar && !american ? AMBIGUOUS : 1;
    }

    private double share(String code) {
        long all = text.amounts().stream()
                .filter(amount -> amount.value().currency().isPresent())
                .count();
        long same = text.amounts().stream()
                .filter(amount -> amount.value().currency().filter(code::equals).isPresent())
                .count();
        return (double) same / all;
    }

    private void addNamed(TextRow row, List<Ranking.Judged> judged) {
        for (int i = 0; i < row.tokens().size(); i++) {
            Token token = row.tokens().get(i);
            String bare = token.text().replaceAll("[(),.:;\\[\\]/-]", "");
            if (NAMES.contains(bare.toUpperCase(java.util.Locale.ROOT))
                    && (bare.equals(bare.toUpperCase(java.util.Locale.ROOT)) || bare.length() > 3)) {
                int place = i;
                Currencies.code(bare)
                        .ifPresent(code -> judged.add(new Ranking.Judged(
                                code,
                                NAMED * sureness(bare, code),
                                new org.paymentassistant.adapter.extraction.text.Span(row, place, place + 1)
                                        .evidence())));
            }
        }
    }
}
