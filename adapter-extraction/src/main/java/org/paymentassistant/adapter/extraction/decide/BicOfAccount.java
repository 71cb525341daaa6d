package org.paymentassistant.adapter.extraction.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.invoice.Candidate;

/** The BIC of the account's bank: labelled as one, or beside the account and of its country. */
final class BicOfAccount {

    private static final int ROWS_NEAR = 3;
    private static final double LABELLED = 0.97;
    private static final double LABELLED_ABROAD = 0.6;
    private static final double BESIDE = 0.5;
    private static final double MISREAD = 0.05;
    private static final Pattern LETTER_FOR_DIGIT =
            Pattern.compile("[A-Z]{7}[OI].*|[A-Z]{6}[A-Z0-9]{2}(?=.*\\d)[A-Z0-9]*[OI][A-Z0-9]*");

    private final InvoiceText text;

    BicOfAccount(InvoiceText text) {
        this.text = text;
    }

    List<Candidate> candidates(Optional<String> iban) {
        return Ranking.rank(text.bics().stream()
                .map(bic -> new Ranking.Judged(
                        bic.value().value(), probability(bic, iban), bic.span().evidence()))
                .toList());
    }

    private double probability(Mention<Bic> bic, Optional<String> iban) {
        return isMisread(bic) ? MISREAD : probabilityAsRead(bic, iban);
    }

    /** Recognition takes the digits of a location or branch for the letters that look like them; nothing checks a BIC. */
    private static boolean isMisread(Mention<Bic> bic) {
        return bic.span().isOcr()
                && LETTER_FOR_DIGIT.matcher(bic.value().value()).matches();
    }

    private double probabilityAsRead(Mention<Bic> bic, Optional<String> iban) {
        boolean sameCountry = iban.filter(
                        account -> account.startsWith(bic.value().country().value()))
                .isPresent();
        if (isLabelled(bic)) {
            boolean near = iban.filter(account -> isNear(bic, account)).isPresent();
            return sameCountry && near ? LABELLED : sameCountry || iban.isEmpty() ? LABELLED - 0.03 : LABELLED_ABROAD;
        }
        boolean beside = iban.filter(account -> isNear(bic, account)).isPresent();
        boolean digits = bic.value().value().chars().anyMatch(Character::isDigit);
        return sameCountry && beside ? BESIDE + (digits ? 0.4 : 0) : 0;
    }

    private boolean isLabelled(Mention<Bic> bic) {
        List<Label> before = text.surroundings().before(bic.span(), 2);
        boolean left = before.stream().limit(2).anyMatch(label -> label.means(Concept.BIC));
        return left
                || text.surroundings()
                        .above(bic.span())
                        .filter(label -> label.means(Concept.BIC))
                        .isPresent();
    }

    private boolean isNear(Mention<Bic> bic, String iban) {
        return text.accounts().stream()
                .filter(found ->
                        found.value().iban().filter(i -> i.value().equals(iban)).isPresent())
                .anyMatch(found -> found.span().page() == bic.span().page()
                        && Math.abs(found.span().row().index()
                                        - bic.span().row().index())
                                <= ROWS_NEAR);
    }
}
