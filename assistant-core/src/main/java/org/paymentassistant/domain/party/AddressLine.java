package org.paymentassistant.domain.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address that is written on one line or several, as people write it in their country: street, then town
 * with the post code before or after it, then state, then country. What is not recognised stays in the street.
 */
final class AddressLine {

    private static final int LONGEST = 500;
    private static final Set<String> WITH_STATES = Set.of("US", "CA", "AU", "MX", "BR", "IN");
    private static final Set<String> CITIES = Set.of("DJ", "GI", "HK", "LU", "MC", "MO", "PA", "SG", "SM");
    private static final Pattern STATE = Pattern.compile("(?:(.+?) )?([A-Z]{2,3})(?: ([0-9A-Z][0-9A-Z -]{2,9}))?");
    private static final Pattern CODE_FIRST = Pattern.compile("(?:[A-Z]{1,3}-)?"
            + "([0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{4} ?[A-Z]{2}(?= )|[0-9]{3,7}) (\\D.*)");
    private static final Pattern CODE_LAST = Pattern.compile("(?:(\\D.*?) )?"
            + "([A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}|[A-Z][0-9][0-9W] [A-Z0-9]{4}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"
            + "|[0-9]{4,6}(?:-[0-9]{4})?)");

    private final List<String> rest;
    private Optional<CountryCode> country;
    private Optional<String> subdivision = Optional.empty();
    private Optional<String> postCode = Optional.empty();
    private Optional<String> town = Optional.empty();

    private AddressLine(String text, Optional<CountryCode> likely) {
        rest = new ArrayList<>(Arrays.stream(text.split("[,;\\r\\n]+", -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList());
        country = likely;
    }

    static Optional<PostalAddress> parse(String text, Optional<CountryCode> likely) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        AddressLine line = new AddressLine(text, likely);
        line.takeCountry();
        line.takeState();
        line.takeTown();
        return line.address();
    }

    private void takeCountry() {
        if (rest.isEmpty()) {
            return;
        }
        String last = rest.get(rest.size() - 1);
        Optional<CountryCode> named = CountryNames.find(last).or(() -> isState(last) ? Optional.empty() : code(last));
        if (named.isPresent()) {
            country = named;
            rest.remove(rest.size() - 1);
            if (isTown(last)) {
                rest.add(last);
            }
        }
    }

    /** Whether a country's name is the town's too, and stands for both. */
    private boolean isTown(String name) {
        return name.length() > 2
                && country.filter(known -> CITIES.contains(known.value())).isPresent()
                && rest.stream().noneMatch(part -> part.contains(name));
    }

    private static Optional<CountryCode> code(String part) {
        return part.matches("[A-Z]{2}") ? CountryCode.parse(part) : Optional.empty();
    }

    private boolean hasStates() {
        return country.filter(known -> WITH_STATES.contains(known.value())).isPresent();
    }

    /** Two letters at the end are a state where the country has such, unless they name the country itself. */
    private boolean isState(String part) {
        return hasStates()
                && part.matches("[A-Z]{2,3}")
                && !part.equals(country.orElseThrow().value());
    }

    private void takeState() {
        if (!hasStates() || rest.isEmpty()) {
            return;
        }
        joinLoneCode();
        Matcher state = STATE.matcher(rest.get(rest.size() - 1));
        if (!state.matches() || (state.group(3) != null && !state.group(3).matches(".*[0-9].*"))) {
            return;
        }
        rest.remove(rest.size() - 1);
        subdivision = Optional.of(state.group(2));
        postCode = Optional.ofNullable(state.group(3));
        Optional.ofNullable(state.group(1)).ifPresent(rest::add);
    }

    /** A post code after a comma belongs to the state before it. */
    private void joinLoneCode() {
        int last = rest.size() - 1;
        if (last > 0
                && CODE_LAST.matcher(rest.get(last)).matches()
                && STATE.matcher(rest.get(last - 1)).matches()) {
            String code = rest.remove(last);
            rest.set(last - 1, rest.get(last - 1) + " " + code);
        }
    }

    private void takeTown() {
        if (rest.isEmpty()) {
            return;
        }
        String last = rest.remove(rest.size() - 1);
        Matcher first = CODE_FIRST.matcher(last);
        Matcher end = CODE_LAST.matcher(last);
        if (first.matches()) {
            postCode = Optional.of(first.group(1));
            town = Optional.of(first.group(2));
        } else if (postCode.isEmpty() && end.matches()) {
            postCode = Optional.of(end.group(2));
            town = Optional.ofNullable(end.group(1)).or(() -> rest.size() > 1 ? lastOfRest() : Optional.empty());
        } else {
            town = Optional.of(last);
        }
    }

    private Optional<String> lastOfRest() {
        return Optional.of(rest.remove(rest.size() - 1));
    }

    private Optional<PostalAddress> address() {
        Optional<String> street = Optional.of(String.join(", ", rest)).filter(joined -> !joined.isEmpty());
        try {
            PostalAddress address = new PostalAddress(street, Optional.empty(), postCode, town, subdivision, country);
            return address.townName().isPresent() || street.isPresent() ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
