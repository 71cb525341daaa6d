package org.paymentassistant.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.CompactText;

/**
 * Account numbers in the national form of countries that have IBANs. The IBAN of such a number is computed only where
 * nothing is guessed: the number holds its bank, and the country's own check digits are there and right.
 */
public final class NationalNumber {

    private static final Pattern CZECH = Pattern.compile("(?:([0-9]{1,6})-)?([0-9]{2,10})/([0-9]{4})");
    private static final Pattern DANISH = Pattern.compile("([0-9]{4})[ -]+([0-9]{4,10})");
    private static final int HUNGARIAN_SHORT = 16;

    private NationalNumber() {}

    /**
     * The IBAN of a number as it is printed in its country, for example {@code 19-2000145399/0800} in the Czech
     * Republic, 26 digits in Poland, 16 or 24 in Hungary, eleven in Norway, registration and account in Denmark.
     *
     * @param country the country of the account; not null
     * @param text the number and nothing else; not null
     * @return the IBAN; empty if the number has another form, a wrong check digit, or none that could be checked
     */
    public static Optional<Iban> iban(CountryCode country, String text) {
        if (text.length() > CompactText.LONGEST_TEXT) {
            return Optional.empty();
        }
        if ("PL".equals(country.value())) {
            return compact(text).filter(CompactText::isDigits).flatMap(digits -> Iban.parse("PL" + digits));
        }
        return bban(country.value(), text.strip())
                .filter(bban -> fits(country.value(), bban))
                .map(bban -> country.value() + checkDigits(country.value(), bban) + bban)
                .flatMap(Iban::parse);
    }

    private static Optional<String> bban(String country, String text) {
        return switch (country) {
            case "CZ", "SK" -> czech(text);
            case "DK" -> danish(text);
            case "HU" -> compact(text).map(digits -> digits.length() == HUNGARIAN_SHORT ? digits + "00000000" : digits);
            case "IS" -> compact(text).filter(NationalNumber::icelandic);
            default -> compact(text).filter(number -> NationalAccountCheck.isKnown(country));
        };
    }

    private static boolean fits(String country, String bban) {
        return Optional.ofNullable(IbanRegistry.all().get(country))
                        .filter(structure -> structure.fits(country + "00" + bban))
                        .isPresent()
                && NationalAccountCheck.passes(country, bban);
    }

    private static String checkDigits(String country, String bban) {
        return String.format(Locale.ROOT, "%02d", 98 - Checksum.mod97(bban + country + "00"));
    }

    private static Optional<String> compact(String text) {
        return CompactText.of(text, "./");
    }

    private static Optional<String> czech(String text) {
        Matcher parts = CZECH.matcher(text.replaceAll("\\s", ""));
        return parts.matches()
                ? Optional.of(parts.group(3)
                        + padded(Optional.ofNullable(parts.group(1)).orElse(""), 6)
                        + padded(parts.group(2), 10))
                : Optional.empty();
    }

    private static Optional<String> danish(String text) {
        Matcher parts = DANISH.matcher(text);
        return parts.matches() ? Optional.of(parts.group(1) + padded(parts.group(2), 10)) : Optional.empty();
    }

    /** Bank, kind, account and the owner's kennitala, the ninth digit of which checks the eight before it. */
    private static boolean icelandic(String number) {
        return CompactText.isDigits(number)
                && number.length() == 22
                && Checksum.weighted(number.substring(12), 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }
}
