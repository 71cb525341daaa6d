package org.paymentassistant.example.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.money.Money;

/** Writes values as people of a language do. */
public final class Written {

    private static final int GROUP = 4;
    private static final Set<String> SPACED_PERCENT = Set.of("de", "es", "fr");

    private final Locale locale;

    /** As the readers of some words write. */
    public Written(PageTexts texts) {
        this.locale = texts.locale();
    }

    /** With its currency, and the thousands apart. */
    public String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(GROUP);
        return format.format(percent) + (SPACED_PERCENT.contains(locale.getLanguage()) ? "\u00a0%" : "%");
    }

    /** With the month in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** Where the bank of an account is, and its code there: there is no table of banks' names. */
    String bank(Iban iban, PageTexts texts) {
        String country =
                new Locale.Builder().setRegion(iban.country().value()).build().getDisplayCountry(locale);
        return iban.bankCode()
                .map(code -> texts.get("check.iban.bank", Map.of("country", country, "code", code)))
                .orElse(country);
    }

    /** An account number in groups of four. */
    static String grouped(String number) {
        return number.replaceAll("(.{" + GROUP + "})(?=.)", "$1\u00a0");
    }
}
