package org.paymentassistant.samples.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/** Chooses a notation that is usual where the document comes from. Stateless. */
final class Notations {
    private static final List<String> DOTTED =
            List.of("dd.MM.yyyy", "d. MMMM yyyy", "dd.MM.yy", "d.M.yyyy", "yyyy-MM-dd");
    private static final List<String> SLASHED =
            List.of("dd/MM/yyyy", "d MMMM yyyy", "dd/MM/yy", "dd-MM-yyyy", "dd.MM.yyyy");
    private static final List<String> DUTCH =
            List.of("dd-MM-yyyy", "d MMMM yyyy", "dd/MM/yyyy", "d-M-yyyy", "dd-MM-yy");
    private static final List<String> BRITISH =
            List.of("dd/MM/yyyy", "d MMMM yyyy", "dd MMM yyyy", "dd-MMM-yyyy", "yyyy-MM-dd", "d MMM yyyy");
    private static final List<String> AMERICAN =
            List.of("MM/dd/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "M/d/yyyy", "MM/dd/yy");
    private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "USD", "$", "CHF", "CHF");

    private Notations() {}

    static Notation chosen(InvoiceFacts facts, Choice choice) {
        String currency = facts.totals().currency();
        String[] separators = choice.from("separators", separators(facts));
        return new Notation(
                choice.from("date", dates(facts)),
                locale(facts),
                separators[0],
                separators[1].charAt(0),
                choice.chance("currency code", 35) ? currency : SIGNS.getOrDefault(currency, currency),
                choice.from("currency place", places(facts)),
                choice.chance("iban grouped", 75),
                Notation.Cents.ALWAYS,
                Notation.Minus.BEFORE,
                3);
    }

    private static Locale locale(InvoiceFacts facts) {
        return facts.language() == Language.EN && facts.country() != Country.US
                ? Locale.UK
                : facts.language() == Language.EN ? Locale.US : facts.language().locale();
    }

    private static List<String> dates(InvoiceFacts facts) {
        return switch (facts.language()) {
            case DE, CS, FI, DA -> DOTTED;
            case NL -> DUTCH;
            case EN -> facts.country() == Country.US ? AMERICAN : BRITISH;
            case FR, ES, IT, PT, PL, SV -> SLASHED;
        };
    }

    private static List<String[]> separators(InvoiceFacts facts) {
        String[] points = {".", ","};
        String[] commas = {",", "."};
        String[] spaces = {"\u00a0", ","};
        String[] none = {"", ","};
        if (facts.country() == Country.CH) {
            return List.of(
                    new String[] {"'", "."}, new String[] {"'", "."}, new String[] {" ", "."}, new String[] {"", "."});
        }
        return switch (facts.language()) {
            case EN -> List.of(commas, commas, commas, new String[] {"", "."});
            case FR, CS, PL, SV, FI -> List.of(spaces, new String[] {" ", ","}, none, points);
            case DE, NL, ES, IT, PT, DA -> List.of(points, points, points, none);
        };
    }

    private static List<Notation.SignPlace> places(InvoiceFacts facts) {
        return switch (facts.language()) {
            case EN ->
                List.of(
                        Notation.SignPlace.BEFORE_TIGHT,
                        Notation.SignPlace.BEFORE_TIGHT,
                        Notation.SignPlace.BEFORE,
                        Notation.SignPlace.LABEL,
                        Notation.SignPlace.AFTER);
            case NL, IT -> List.of(Notation.SignPlace.BEFORE, Notation.SignPlace.AFTER, Notation.SignPlace.LABEL);
            case FR, DE, ES, PT, CS, PL, DA, SV, FI ->
                List.of(
                        Notation.SignPlace.AFTER,
                        Notation.SignPlace.AFTER,
                        Notation.SignPlace.AFTER,
                        Notation.SignPlace.LABEL);
        };
    }
}
