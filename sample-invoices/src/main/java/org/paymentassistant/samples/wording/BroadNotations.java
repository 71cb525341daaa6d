package org.paymentassistant.samples.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.wording.Notation.Cents;
import org.paymentassistant.samples.wording.Notation.Minus;
import org.paymentassistant.samples.wording.Notation.SignPlace;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/** Chooses from all notations that are met where a document comes from, rare ones too. Stateless. */
final class BroadNotations {
    private static final List<String> DAY_FIRST = List.of(
            "dd/MM/yyyy",
            "dd/MM/yyyy",
            "d/M/yyyy",
            "dd/MM/yy",
            "dd-MM-yyyy",
            "dd.MM.yyyy",
            "d MMMM yyyy",
            "dd MMMM yyyy",
            "d MMM yyyy",
            "dd MMM yyyy",
            "yyyy-MM-dd");
    private static final List<String> ENGLISH = List.of(
            "dd/MM/yyyy",
            "dd/MM/yyyy",
            "d/M/yyyy",
            "dd/MM/yy",
            "dd-MM-yyyy",
            "dd.MM.yyyy",
            "d MMMM yyyy",
            "dd MMM yyyy",
            "dd-MMM-yyyy",
            "dd-MMM-yy",
            "d MMM yy",
            "MMMM d, yyyy",
            "EEEE, d MMMM yyyy",
            "dd MMMM, yyyy",
            "yyyy-MM-dd",
            "yyyy/MM/dd");
    private static final List<String> DOTTED = List.of(
            "dd.MM.yyyy",
            "dd.MM.yyyy",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "dd.MM.yy",
            "d. MMMM yyyy",
            "dd. MMMM yyyy",
            "d. MMM yyyy",
            "d. M. yyyy",
            "yyyy-MM-dd",
            "dd/MM/yyyy",
            "dd-MM-yyyy");
    private static final List<String> AMERICAN = List.of(
            "MM/dd/yyyy",
            "MM/dd/yyyy",
            "M/d/yyyy",
            "M/d/yy",
            "MM/dd/yy",
            "MM-dd-yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "MMM dd, yyyy",
            "MMMM dd yyyy",
            "dd-MMM-yyyy",
            "d MMM yyyy",
            "EEE, MMM d, yyyy",
            "yyyy-MM-dd");
    private static final Map<String, List<String>> SIGNS = Map.ofEntries(
            Map.entry("EUR", List.of("€", "€", "€", "EUR", "EUR", "Euro")),
            Map.entry("GBP", List.of("£", "£", "£", "GBP")),
            Map.entry("USD", List.of("$", "$", "$", "USD", "US$")),
            Map.entry("CHF", List.of("CHF", "CHF", "Fr.", "SFr.")),
            Map.entry("CAD", List.of("$", "CAD", "CA$", "C$")),
            Map.entry("AUD", List.of("$", "AUD", "A$")),
            Map.entry("INR", List.of("Rs.", "INR", "Rs")),
            Map.entry("CZK", List.of("Kč", "CZK", "Kč")),
            Map.entry("PLN", List.of("zł", "PLN", "zł")),
            Map.entry("DKK", List.of("kr.", "DKK", "kr")),
            Map.entry("SEK", List.of("kr", "SEK", "SEK")));
    private static final List<Cents> CENTS = List.of(
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.ALWAYS,
            Cents.DROPPED);
    private static final int INDIAN_GROUP = 2;
    private static final int USUAL_GROUP = 3;

    private BroadNotations() {}

    static Notation chosen(InvoiceFacts facts, Choice choice) {
        String currency = facts.totals().currency();
        List<String> separators = choice.from("separators", separators(facts));
        SignPlace place = choice.from("currency place", places(facts));
        Cents cents = choice.from("cents", CENTS);
        return new Notation(
                choice.from("date", dates(facts)),
                locale(facts),
                separators.get(0),
                separators.get(1).charAt(0),
                sign(currency, place, choice),
                place,
                choice.chance("iban grouped", 65),
                cents == Cents.DROPPED && dashed(facts) ? Cents.DASH : cents,
                choice.from("minus", List.of(Minus.BEFORE, Minus.BEFORE, Minus.BEFORE, Minus.AFTER, Minus.BRACKETS)),
                facts.country() == Country.IN && choice.chance("lakh", 70) ? INDIAN_GROUP : USUAL_GROUP);
    }

    /** A name written in full stands after the amount; a code is never glued to it. */
    private static String sign(String currency, SignPlace place, Choice choice) {
        String sign = choice.from("currency sign", SIGNS.getOrDefault(currency, List.of(currency)));
        boolean full = sign.equals("Euro") && place != SignPlace.AFTER;
        return full ? "EUR" : sign;
    }

    private static boolean dashed(InvoiceFacts facts) {
        return facts.country() == Country.NL || facts.country() == Country.CH || facts.country() == Country.CZ;
    }

    private static Locale locale(InvoiceFacts facts) {
        if (facts.language() != Language.EN) {
            return facts.language().locale();
        }
        return facts.country() == Country.US ? Locale.US : Locale.UK;
    }

    private static List<String> dates(InvoiceFacts facts) {
        return switch (facts.language()) {
            case DE, CS, FI -> DOTTED;
            case DA, PL, SV, FR, ES, IT, PT, NL ->
                facts.country() == Country.CH || facts.country() == Country.PL || facts.country() == Country.DK
                        ? DOTTED
                        : DAY_FIRST;
            case EN -> facts.country() == Country.US ? AMERICAN : ENGLISH;
        };
    }

    private static List<List<String>> separators(InvoiceFacts facts) {
        List<String> points = List.of(".", ",");
        List<String> commas = List.of(",", ".");
        List<String> spaces = List.of("\u00a0", ",");
        List<String> blanks = List.of(" ", ",");
        List<String> none = List.of("", ",");
        List<String> bare = List.of("", ".");
        if (facts.country() == Country.CH) {
            return List.of(List.of("'", "."), List.of("'", "."), List.of("’", "."), List.of(" ", "."), bare);
        }
        return switch (facts.language()) {
            case EN ->
                isContinental(facts)
                        ? List.of(commas, commas, points, bare)
                        : List.of(commas, commas, commas, commas, bare);
            case FR -> List.of(spaces, spaces, blanks, blanks, none, points, bare);
            case CS, PL, SV, FI -> List.of(spaces, blanks, none, points);
            case DE, NL, ES, IT, PT, DA -> List.of(points, points, points, points, none, blanks, bare);
        };
    }

    private static boolean isContinental(InvoiceFacts facts) {
        return switch (facts.country()) {
            case GB, IE, US, CA, AU, IN -> false;
            default -> true;
        };
    }

    private static List<SignPlace> places(InvoiceFacts facts) {
        return switch (facts.language()) {
            case EN ->
                List.of(
                        SignPlace.BEFORE_TIGHT,
                        SignPlace.BEFORE_TIGHT,
                        SignPlace.BEFORE_TIGHT,
                        SignPlace.BEFORE,
                        SignPlace.LABEL,
                        SignPlace.AFTER,
                        SignPlace.NONE);
            case NL, IT, DA ->
                List.of(
                        SignPlace.BEFORE,
                        SignPlace.BEFORE,
                        SignPlace.BEFORE_TIGHT,
                        SignPlace.AFTER,
                        SignPlace.LABEL,
                        SignPlace.NONE);
            case FR, DE, ES, PT, CS, PL, SV, FI ->
                List.of(
                        SignPlace.AFTER,
                        SignPlace.AFTER,
                        SignPlace.AFTER,
                        SignPlace.AFTER,
                        SignPlace.AFTER_TIGHT,
                        SignPlace.BEFORE,
                        SignPlace.LABEL,
                        SignPlace.NONE);
        };
    }
}
