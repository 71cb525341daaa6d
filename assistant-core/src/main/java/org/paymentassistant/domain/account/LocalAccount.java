package org.paymentassistant.domain.account;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.CompactText;

/**
 * An account known by the number that its country gives it, with the number of the bank where one is needed.
 * Immutable and thread-safe. {@link #toString()} is masked.
 *
 * <p>{@link LocalAccountNumbers} makes accounts in the formats that have check digits.
 *
 * @param number 1 to 34 upper-case letters and digits; not null
 * @param routingNumber the number of the bank; not null
 * @param country the country of the account; taken from the routing number where not given; not null
 */
public record LocalAccount(String number, Optional<RoutingNumber> routingNumber, Optional<CountryCode> country)
        implements PaymentAccount {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,34}");
    private static final int SHOWN = 4;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not 1 to 34 upper-case letters and digits, or if the routing number
     *     is of another country
     */
    public LocalAccount {
        Objects.requireNonNull(number, "number");
        if (!FORM.matcher(number).matches()) {
            throw new IllegalArgumentException("an account number has 1 to 34 letters and digits");
        }
        Optional<CountryCode> bank = routingNumber.map(r -> r.scheme().country());
        if (bank.isPresent() && country.isPresent() && !bank.equals(country)) {
            throw new IllegalArgumentException("a bank of " + bank.get() + " and an account of " + country.get());
        }
        country = country.or(() -> bank);
    }

    /**
     * Reads a number as people write it, with white space, dots, dashes or slashes.
     *
     * @param text what was written, and nothing else; not null
     * @param routingNumber the number of the bank; not null
     * @param country the country of the account; not null
     * @return the account; empty if the text is no number, or the routing number is of another country
     */
    public static Optional<LocalAccount> parse(
            String text, Optional<RoutingNumber> routingNumber, Optional<CountryCode> country) {
        boolean contradiction = routingNumber.isPresent()
                && country.isPresent()
                && !routingNumber.get().scheme().country().equals(country.get());
        return CompactText.of(text, "./")
                .filter(compact -> !contradiction && FORM.matcher(compact).matches())
                .map(compact -> new LocalAccount(compact, routingNumber, country));
    }

    /** {@inheritDoc} It starts with the word local, then country, bank and number, apart by colons. */
    @Override
    public String key() {
        String bank = routingNumber.map(r -> r.scheme() + "/" + r.value()).orElse("");
        return "local:" + country.map(CountryCode::value).orElse("") + ":" + bank + ":" + number;
    }

    /** {@inheritDoc} The last four characters at most, and never more than half of the number. */
    @Override
    public String masked() {
        int shown = Math.min(SHOWN, number.length() / 2);
        return country.map(c -> c.value() + " ").orElse("") + "•••• " + number.substring(number.length() - shown);
    }

    @Override
    public <R> R fold(Function<IbanAccount, R> iban, Function<LocalAccount, R> local) {
        return local.apply(this);
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked().strip();
    }
}
