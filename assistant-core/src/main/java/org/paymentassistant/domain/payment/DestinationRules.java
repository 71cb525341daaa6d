package org.paymentassistant.domain.payment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.Resource;

/**
 * What credit transfers ask for, by the country of the account and the currency: the table {@code destinations.txt},
 * which names the source and the date of each line. Immutable and thread-safe.
 */
public final class DestinationRules {

    private static final DestinationRules SHIPPED = read(Resource.entries(DestinationRules.class, "destinations.txt"));
    private static final int COLUMNS = 8;

    private final List<Line> lines;

    private DestinationRules(List<Line> lines) {
        this.lines = lines;
    }

    /** The rules that ship with the library. */
    public static DestinationRules shipped() {
        return SHIPPED;
    }

    /**
     * Rules of a table of one's own, in the form of {@code destinations.txt}; its last line must fit every destination.
     *
     * @throws IllegalStateException if a line is none
     */
    public static DestinationRules read(List<String> table) {
        List<Line> lines = table.stream().map(Line::of).toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).fitsAll()) {
            throw new IllegalStateException("the last line of a table of destinations fits all");
        }
        return new DestinationRules(lines);
    }

    /**
     * The destination of an account.
     *
     * @param country the country of the account; where it is not known, the only country whose own currency it is,
     *     or the Single Euro Payments Area for the euro; not null
     * @param currency the currency of the payment; not null
     * @return what the first line that fits asks for; not null
     */
    public Destination of(Optional<CountryCode> country, Currency currency) {
        Optional<CountryCode> place = country.or(() -> homeOf(currency));
        return lines.stream()
                .filter(line -> line.fits(place, currency.getCurrencyCode()))
                .findFirst()
                .orElseThrow()
                .destination();
    }

    /** The only country that has a line of its own for a currency; empty where there are several or none. */
    public Optional<CountryCode> homeOf(Currency currency) {
        List<Line> homes = lines.stream()
                .filter(line -> line.isHomeOf(currency.getCurrencyCode()))
                .toList();
        return homes.isEmpty() || homes.get(0).places().size() > 1
                ? Optional.empty()
                : CountryCode.parse(homes.get(0).places().iterator().next());
    }

    private record Line(Set<String> places, List<String> currencies, Destination destination) {

        private static final String ANY = "*";

        static Line of(String entry) {
            String[] columns = entry.split("\\s*\\|\\s*", -1);
            if (columns.length != COLUMNS || columns[COLUMNS - 1].isBlank()) {
                throw new IllegalStateException("no line of a table of destinations: " + entry);
            }
            return new Line(Set.copyOf(words(columns[0])), words(columns[1]), destination(columns));
        }

        private static Destination destination(String[] columns) {
            Set<AddressPart> address = EnumSet.noneOf(AddressPart.class);
            words(columns[3]).forEach(part -> address.add(AddressPart.ofKey(part)));
            return new Destination(
                    Arrays.stream(columns[2].split(",\\s*", -1))
                            .map(AccountForm::ofEntry)
                            .toList(),
                    address,
                    "purpose".equals(columns[4]),
                    Integer.parseInt(columns[5]),
                    words(columns[6]).stream().findFirst().map(BigDecimal::new));
        }

        private static List<String> words(String column) {
            return "-".equals(column) ? List.of() : List.of(column.split("\\s+", -1));
        }

        boolean fitsAll() {
            return places.contains(ANY) && currencies.contains(ANY);
        }

        boolean fits(Optional<CountryCode> place, String currency) {
            return (currencies.contains(ANY) || currencies.contains(currency)) && fitsPlace(place, currency);
        }

        private boolean fitsPlace(Optional<CountryCode> place, String currency) {
            return places.contains(ANY)
                    || (place.isEmpty() && places.contains("SEPA") && currencies.contains(currency))
                    || place.filter(country -> places.contains(country.value())
                                    || (places.contains("SEPA") && Iban.isSepaCountry(country))
                                    || (places.contains("IBAN") && Iban.isUsedIn(country)))
                            .isPresent();
        }

        /** A currency that is named first is the country's own. */
        boolean isHomeOf(String currency) {
            return currencies.get(0).equals(currency)
                    && places.stream()
                            .allMatch(place -> CountryCode.parse(place).isPresent());
        }
    }
}
