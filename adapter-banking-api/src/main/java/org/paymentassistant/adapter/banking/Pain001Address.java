package org.paymentassistant.adapter.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.payment.SepaText;

/**
 * A postal address as SEPA takes it from November 2026: town and country always, the rest in elements of its own; a street that
 * is too long for its element goes into at most two lines beside them (the hybrid form). Without a town that can be written,
 * or without a country, none is written: a half address has the payment refused, none has not.
 */
final class Pain001Address {

    private static final int LONGEST_STREET = 70;
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST_TOWN = 35;
    private static final int LONGEST_LINE = 70;
    private static final int MOST_LINES = 2;

    private final XmlElements xml;
    private final PostalAddress address;

    private Pain001Address(XmlElements xml, PostalAddress address) {
        this.xml = xml;
        this.address = address;
    }

    static void write(XmlElements xml, Optional<PostalAddress> known) {
        Optional<PostalAddress> address = known.filter(PostalAddress::hasTownAndCountry)
                .filter(parts -> parts.townName()
                        .flatMap(town -> fit(town, LONGEST_TOWN))
                        .isPresent());
        address.ifPresent(parts -> xml.with("PstlAdr", inside -> new Pain001Address(inside, parts).write()));
    }

    private void write() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            text("StrtNm", address.streetName(), LONGEST_STREET);
            text("BldgNb", address.buildingNumber(), LONGEST_NUMBER);
        }
        text("PstCd", address.postCode(), LONGEST_NUMBER);
        text("TwnNm", address.townName(), LONGEST_TOWN);
        text("CtrySubDvsn", address.countrySubdivision(), LONGEST_TOWN);
        address.country().map(CountryCode::value).ifPresent(country -> xml.text("Ctry", country));
        lines.forEach(line -> xml.text("AdrLine", line));
    }

    private void text(String name, Optional<String> part, int longest) {
        part.flatMap(text -> fit(text, longest)).ifPresent(text -> xml.text(name, text));
    }

    /** Street and number in lines, where they do not fit their elements; else none. */
    private List<String> lines() {
        boolean fits =
                isWithin(address.streetName(), LONGEST_STREET) && isWithin(address.buildingNumber(), LONGEST_NUMBER);
        String rest = Stream.of(address.streetName(), address.buildingNumber())
                .flatMap(Optional::stream)
                .reduce("", (first, second) -> (first + " " + second).strip());
        List<String> lines = new ArrayList<>();
        while (!fits && !rest.isEmpty() && lines.size() < MOST_LINES) {
            String line = line(rest);
            fit(line, LONGEST_LINE).ifPresent(lines::add);
            rest = rest.substring(line.length()).strip();
        }
        return lines;
    }

    private static boolean isWithin(Optional<String> part, int longest) {
        return part.filter(text -> text.length() > longest).isEmpty();
    }

    /** As many whole words as fit into a line. */
    private static String line(String text) {
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_LINE);
        return text.substring(0, space > 0 ? space : LONGEST_LINE);
    }

    private static Optional<String> fit(String text, int longest) {
        return SepaText.of(text, longest)
                .map(SepaText::value)
                .filter(written -> written.chars().anyMatch(Character::isLetterOrDigit));
    }
}
