package org.paymentassistant.adapter.extraction.terms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.TextRow;

/** Reads the terms of payment in the six languages: days, end of month, on receipt, early-payment discount. */
public final class PaymentTermsReader {

    private static final String COUNT = "(?<days>\\d{1,3})";
    private static final String DAYS =
            "(?:calendar |kalender|banking |business )?(?:days?|jours?|tagen?|tage|dagen|giorni|gg\\.?|dias|tg\\.?|j\\.)(?![a-z])";
    private static final Pattern TERMS_WORD = Pattern.compile(
            "pay|due|terms|net\\b|paiement|regle|echeance|delai|payable|zahl|netto|fallig|frist|skonto|betal|betaling|termijn"
                    + "|voldoen|pagament|pagare|scadenza|pago|vencimiento|forma de|modalit|condition");
    static final Pattern DAYS_PATTERN = Pattern.compile(COUNT + "\\s?\\(?" + DAYS);
    private static final Pattern NET = Pattern.compile("\\bnet(?:to)?\\s?" + COUNT + "\\b(?!\\s?%|[.,]\\d)");
    private static final Pattern END_OF_MONTH = Pattern.compile(
            "fin de mois|fin du mois|end of (?:the )?month|\\beom\\b|monatsende|einde (?:van de )?maand|fine mese|\\bf\\.?m\\.?\\b|\\bd\\.?f\\.?f\\.?m|fin de mes|f\\.f\\.");
    private static final Pattern AT_ONCE = Pattern.compile(
            "a reception|on receipt|upon receipt|des reception|due immediately|payable immediately|sofort (?:zahlbar|fallig|ohne)|zahlbar sofort|bei erhalt|nach erhalt|per direct|a vista|al ricevimento|rimessa diretta|al contado|a la recepcion|bij ontvangst|comptant|payment due immediately|sofort nach|sofort netto|zahlung sofort");
    private static final Pattern DISCOUNT_WORD =
            Pattern.compile("skonto|escompte|discount|korting|sconto|descuento|abzug|rabatt|reduction");
    private static final Pattern PERCENT =
            Pattern.compile("(?<percent>\\d{1,2}(?:[.,]\\d{1,2})?)\\s?(?:%|prozent|percent|pour ?cent)");
    private static final Pattern SHORT_FORM = Pattern.compile(
            "\\b(?<percent>\\d(?:[.,]\\d)?)\\s?%?\\s?/\\s?(?<within>\\d{1,2}),?\\s+net(?:to)?\\s?(?<days>\\d{1,3})");
    private static final BigDecimal HIGHEST = BigDecimal.TEN;
    private static final int LONGEST = 400;
    static final int LONGEST_TERM = 180;
    private static final Pattern PENALTY = Pattern.compile(
            "penalit|indemnit|verzug|interest|interet|rente|mora\\b|late |retard|mahn|storn|widerruf|reklam|beanstand|return|retour");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PaymentTermsReader() {}

    /** The terms of a document. */
    public static PaymentTerms read(TextDocument document, List<Mention<LocalDate>> dates) {
        Found found = new Found();
        for (TextRow row : document.rows()) {
            String text = folded(row.span().text());
            if (text.length() <= LONGEST
                    && (TERMS_WORD.matcher(text).find()
                            || DISCOUNT_WORD.matcher(text).find())) {
                found.read(text, row, dates);
            }
            found.atOnce |= row.cells().stream().anyMatch(PaymentTermsReader::saysAtOnce);
        }
        return found.terms();
    }

    private static boolean saysAtOnce(Span cell) {
        String text = folded(cell.text());
        return text.length() <= LONGEST && AT_ONCE.matcher(text).find();
    }

    private static String folded(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** What was found so far. */
    private static final class Found {
        private Optional<Integer> days = Optional.empty();
        private boolean endOfMonth;
        private boolean atOnce;
        private Optional<BigDecimal> percent = Optional.empty();
        private Optional<Integer> discountDays = Optional.empty();
        private Optional<LocalDate> discountUntil = Optional.empty();

        void read(String text, TextRow row, List<Mention<LocalDate>> dates) {
            Matcher shortForm = SHORT_FORM.matcher(text);
            if (shortForm.find()) {
                percent = percent.or(() -> number(shortForm.group("percent")));
                discountDays = discountDays.or(() -> Optional.of(Integer.valueOf(shortForm.group("within"))));
                days = days.or(() -> Optional.of(Integer.valueOf(shortForm.group("days"))));
                return;
            }
            Matcher discount = PERCENT.matcher(text);
            if (DISCOUNT_WORD.matcher(text).find() && discount.find() && !isPenalty(text)) {
                readDiscount(text, discount, row, dates);
            } else if (TERMS_WORD.matcher(text).find() && !isPenalty(text)) {
                days = days.or(() -> lastDays(text));
                endOfMonth |= days.isPresent() && END_OF_MONTH.matcher(text).find();
            }
        }

        private void readDiscount(String text, Matcher discount, TextRow row, List<Mention<LocalDate>> dates) {
            Optional<BigDecimal> share = number(discount.group("percent"));
            if (share.isEmpty() || percent.isPresent()) {
                return;
            }
            Reach reach = Reach.of(text, discount, row, dates);
            if (reach.days().isEmpty() && reach.until().isEmpty()) {
                return;
            }
            percent = share;
            discountUntil = reach.until();
            discountDays = reach.days();
            days = days.or(reach::otherDays);
        }

        private static boolean isPenalty(String text) {
            return PENALTY.matcher(text).find();
        }

        private static List<Integer> counts(String text) {
            Matcher matcher = DAYS_PATTERN.matcher(text);
            return matcher.results()
                    .map(result -> Integer.valueOf(result.group(1)))
                    .filter(count -> count <= LONGEST_TERM)
                    .toList();
        }

        private static Optional<Integer> lastDays(String text) {
            Optional<Integer> counted = counts(text).stream().findFirst();
            Matcher net = NET.matcher(text);
            return counted.or(() -> net.find() ? Optional.of(Integer.valueOf(net.group("days"))) : Optional.empty())
                    .filter(count -> count <= LONGEST_TERM);
        }

        private static Optional<BigDecimal> number(String text) {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            return value.signum() > 0 && value.compareTo(HIGHEST) <= 0 ? Optional.of(value) : Optional.empty();
        }

        PaymentTerms terms() {
            Optional<Integer> within = days.isEmpty() && atOnce ? Optional.of(0) : days;
            return new PaymentTerms(within, endOfMonth, percent, discountDays, discountUntil);
        }
    }
}
