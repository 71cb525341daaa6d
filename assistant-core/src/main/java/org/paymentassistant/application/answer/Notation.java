package org.paymentassistant.application.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.money.Money;

/** Writes amounts, percentages and dates as people of a language do. */
final class Notation {

    private static final int GROUP = 3;
    static final String NO_BREAK_SPACE = "\u00a0";

    private final Texts texts;
    private final Language language;

    Notation(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    String amount(Money money) {
        return number(money.decimal()) + NO_BREAK_SPACE + money.currency().getCurrencyCode();
    }

    String percent(BigDecimal percent) {
        String number = number(percent.stripTrailingZeros().toPlainString());
        return texts.get("notation.percent", Map.of("number", number)).replace("_", NO_BREAK_SPACE);
    }

    String date(LocalDate date) {
        String pattern = texts.get(date.getDayOfMonth() == 1 ? "notation.first-of-month" : "notation.date");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** A number written with a point. */
    String number(String decimal) {
        int point = decimal.indexOf('.');
        String whole = point < 0 ? decimal : decimal.substring(0, point);
        String decimals = point < 0 ? "" : texts.get("notation.decimal") + decimal.substring(point + 1);
        return grouped(whole) + decimals;
    }

    private String grouped(String whole) {
        String separator = texts.get("notation.group").replace("_", NO_BREAK_SPACE);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }
}
