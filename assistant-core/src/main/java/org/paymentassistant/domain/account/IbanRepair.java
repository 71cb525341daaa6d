package org.paymentassistant.domain.account;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.text.CompactText;

/**
 * Mends an IBAN that optical recognition has misread, where there is only one way to do it.
 *
 * <p>Only confusions between a letter and a digit are undone (O and 0, I or l and 1, S and 5, B and 8, Z and 2, G and
 * 6, and the like), at most two of them. A digit taken for another digit is left alone: it cannot be told from a number
 * that was mistyped, and so many changes of that kind give right check digits that one of them would be a guess.
 *
 * <p>A result was not on the page as such: whoever uses it has to say that it was repaired. The work is bounded: at
 * most a few thousand sums for one text.
 */
public final class IbanRepair {

    private static final int MOST_CHANGES = 2;
    private static final Map<Character, String> CONFUSED = Map.ofEntries(
            Map.entry('O', "0"),
            Map.entry('Q', "0"),
            Map.entry('D', "0"),
            Map.entry('I', "1"),
            Map.entry('L', "1"),
            Map.entry('Z', "2"),
            Map.entry('A', "4"),
            Map.entry('S', "5"),
            Map.entry('G', "6"),
            Map.entry('T', "7"),
            Map.entry('B', "8"),
            Map.entry('0', "ODQ"),
            Map.entry('1', "IL"),
            Map.entry('2', "Z"),
            Map.entry('4', "A"),
            Map.entry('5', "S"),
            Map.entry('6', "G"),
            Map.entry('7', "T"),
            Map.entry('8', "B"));

    private IbanRepair() {}

    /**
     * Mends a text that has the shape of an IBAN and is none.
     *
     * @param text what was read, in any form that {@link Iban#parse(String)} reads; {@code |} and {@code !} count as
     *     1, {@code $} and {@code §} as 5; not null
     * @return the only IBAN within two changes; empty if there is none, if there are several, or if the text is an
     *     IBAN as it stands
     */
    public static Optional<Iban> repair(String text) {
        if (text.length() > CompactText.LONGEST_TEXT || Iban.parse(text).isPresent()) {
            return Optional.empty();
        }
        String legible = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[|!]", "1")
                .replaceAll("[$§]", "5");
        return Iban.compact(legible).flatMap(IbanRepair::onlyRepair);
    }

    private static Optional<Iban> onlyRepair(String compact) {
        Set<String> found = new HashSet<>();
        if (compact.length() >= 4) {
            tryCountries(compact, found);
        }
        return found.size() == 1 ? Optional.of(new Iban(found.iterator().next())) : Optional.empty();
    }

    private static void tryCountries(String compact, Set<String> found) {
        for (IbanStructure structure : IbanRegistry.all().values()) {
            if (structure.ibanLength() == compact.length()) {
                new Search(structure, found).from(0, new StringBuilder(compact), MOST_CHANGES);
            }
        }
    }

    /** Walks the text from left to right and changes what must or may be changed. */
    private record Search(IbanStructure structure, Set<String> found) {

        void from(int place, StringBuilder iban, int changesLeft) {
            if (place == iban.length()) {
                check(iban.toString());
                return;
            }
            char read = iban.charAt(place);
            if (allows(place, read)) {
                from(place + 1, iban, changesLeft);
            }
            if (changesLeft > 0) {
                change(place, iban, changesLeft - 1);
            }
            iban.setCharAt(place, read);
        }

        private void change(int place, StringBuilder iban, int changesLeft) {
            for (char meant : CONFUSED.getOrDefault(iban.charAt(place), "").toCharArray()) {
                if (allows(place, meant)) {
                    iban.setCharAt(place, meant);
                    from(place + 1, iban, changesLeft);
                }
            }
        }

        private boolean allows(int place, char character) {
            return place < 2 ? structure.country().charAt(place) == character : structure.allows(place, character);
        }

        private void check(String iban) {
            if (IbanRegistry.accepts(iban)) {
                found.add(iban);
            }
        }
    }
}
