package org.paymentassistant.adapter.extraction.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;

/**
 * The last day of payment where a sentence asks for it: "Merci de régler d'ici le ...", "zahlbar bis ...", "please
 * transfer ... by ...". Days of discounts, of direct debits and of periods are not taken for it.
 */
public final class DueSentence {

    private static final Pattern PAYING = Pattern.compile(
            "uberweis|zahl(?!ungen)|begleich|fallig|virement|regle|payer|paye|paiement|\\bpay|payment|transfer|remit|\\bdue\\b|betal|voldoe|overmak"
                    + "|overschrijv|\\bpago|pagar|pagam|pagabil|versa|abon|ingres");
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?:\\bbis(?: spatestens)?(?: zum| am)?|spatestens(?: zum| am| bis zum)?|until|no later than|not later than|on or before|before|\\bby|\\bdue(?: to| on| by)?"
                    + "|avant(?: le)?|d ici(?: le| au)?|jusqu au|au plus tard(?: le)?|payable le|regler le|payer le"
                    + "|voor|uiterlijk(?: op)?|vervalt op|entro(?: e non oltre)?(?: il)?|entro il giorno|antes del|hasta el|a mas tardar el|vence el|fallig am|zahlbar am|fallig zum)$");
    private static final Pattern OTHER_DAY = Pattern.compile(
            "skonto|escompte|discount|sconto|descuento|korting|rabatt|lastschrift|debit|prelev|abgebucht|abbuch|einzug|einzieh"
                    + "|incass|addebit|adeud|domicili|gultig|valid|valable|geldig|zeitraum|period|interest|verzug|penalit|mahn");
    private static final Pattern FROM = Pattern.compile("\\b(?:vom|von|from|du|van|dal|del|desde)$");
    private static final int WORDS_BEFORE = 5;
    private static final int LONGEST = 40;

    private DueSentence() {}

    /** The day, where all sentences that ask for payment by a day name the same. */
    public static Optional<Mention<LocalDate>> find(TextDocument document, List<Mention<LocalDate>> dates) {
        List<Mention<LocalDate>> asked =
                dates.stream().filter(date -> isLastDay(document, date.span())).toList();
        boolean one = asked.stream().map(Mention::value).distinct().count() == 1;
        return one ? Optional.of(asked.get(0)) : Optional.empty();
    }

    private static boolean isLastDay(TextDocument document, Span date) {
        if (date.row().tokens().size() > LONGEST) {
            return false;
        }
        String row = Plain.words(date.row().span().text());
        String above = words(document.neighbour(date.row(), -1));
        String below = words(document.neighbour(date.row(), 1));
        String before = wordsBefore(document, date);
        String part = part(date);
        boolean asked = LAST_DAY.matcher(before).find()
                || ((before.endsWith(" am") || before.equals("am")) && below.startsWith("fallig"));
        return asked
                && PAYING.matcher(above + " " + row + " " + below).find()
                && !part.contains("%")
                && !OTHER_DAY.matcher(Plain.words(part)).find()
                && !endsPeriod(date);
    }

    private static String words(Optional<TextRow> row) {
        return row.filter(one -> one.tokens().size() <= LONGEST)
                .map(one -> Plain.words(one.span().text()))
                .orElse("");
    }

    /** The words just before a date, also where they end the row above. */
    private static String wordsBefore(TextDocument document, Span date) {
        List<Token> before = new ArrayList<>();
        if (date.from() < WORDS_BEFORE) {
            document.neighbour(date.row(), -1).ifPresent(row -> before.addAll(last(row.tokens())));
        }
        before.addAll(last(date.row().tokens().subList(0, date.from())));
        return Plain.words(last(before).stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    private static List<Token> last(List<Token> tokens) {
        return tokens.subList(Math.max(0, tokens.size() - WORDS_BEFORE), tokens.size());
    }

    /** The part of the sentence between commas that a date stands in. */
    private static String part(Span date) {
        List<Token> tokens = date.row().tokens();
        int from = date.from();
        while (from > 0 && !endsPart(tokens.get(from - 1))) {
            from--;
        }
        int to = date.to();
        while (to < tokens.size() && !endsPart(tokens.get(to - 1))) {
            to++;
        }
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static boolean endsPart(Token token) {
        return token.text().matches(".*[,;]|.*\\p{L}{3,}\\.|.*\\d{4}\\.");
    }

    private static boolean endsPeriod(Span date) {
        List<Token> tokens = date.row().tokens();
        for (int i = 1; i < date.from(); i++) {
            boolean dated = tokens.get(i).text().matches("\\d{1,4}[./-]\\d{1,2}[./-]?\\d{0,4}");
            if (dated && FROM.matcher(tokens.get(i - 1).plain()).find()) {
                return true;
            }
        }
        return false;
    }
}
