package org.paymentassistant.example.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.paymentassistant.domain.money.Money;

/** Writes values as people of a language do. */
final class Written {

    private static final int GROUP = 4;

    private final Locale locale;

    Written(String language) {
        this.locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(GROUP);
        return format.format(percent) + "\u00a0%";
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** An account number in groups of four. */
    static String grouped(String number) {
        return number.replaceAll("(.{" + GROUP + "})(?=.)", "$1\u00a0");
    }
}
