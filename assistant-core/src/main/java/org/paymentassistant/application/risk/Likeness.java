package org.paymentassistant.application.risk;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.paymentassistant.domain.text.LatinLetters;
import org.paymentassistant.domain.text.Resource;

/** Whether people may take one domain for another: confusable letters (UTS #39), or a slip of the pen or two. */
final class Likeness {

    private static final int SHORTEST_FOR_ONE_SLIP = 6;
    private static final int SHORTEST_FOR_TWO_SLIPS = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> CONFUSABLE = confusable();

    private Likeness() {}

    /** Whether a domain imitates another; a domain does not imitate itself. */
    static boolean imitates(String domain, String original) {
        if (domain.equals(original)) {
            return false;
        }
        if (skeleton(domain).equals(skeleton(original))) {
            return true;
        }
        String one = skeleton(name(domain));
        String other = skeleton(name(original));
        int shortest = Math.min(one.length(), other.length());
        int allowed = shortest >= SHORTEST_FOR_TWO_SLIPS ? 2 : shortest >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
        int slips = slips(one, other);
        return slips > 0 ? slips <= allowed : shortest >= SHORTEST_FOR_ONE_SLIP && isImitatedEnding(domain, original);
    }

    /** The same name under {@code .com.hr} in place of {@code .hr}, or the other way round. */
    private static boolean isImitatedEnding(String domain, String original) {
        String one = domain.substring(name(domain).length());
        String other = original.substring(name(original).length());
        return one.endsWith(other) || other.endsWith(one);
    }

    private static String name(String domain) {
        return domain.substring(0, domain.indexOf('.'));
    }

    static String skeleton(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder letters = new StringBuilder();
        LatinLetters.unfold(plain)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> letters.append(CONFUSABLE.getOrDefault(letter, letter)));
        return letters.toString().replace("rn", "m").replace("vv", "w");
    }

    /** Letters changed, left out, put in or exchanged with their neighbour (Damerau and Levenshtein, restricted). */
    static int slips(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cheapest(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }

    private static Map<String, String> confusable() {
        Map<String, String> table = new HashMap<>();
        for (String line : Resource.entries(Likeness.class, "confusables.txt")) {
            String[] parts = line.split("\\s+", -1);
            for (String code : parts[1].split(",", -1)) {
                table.put(Character.toString(Integer.parseInt(code, 16)), parts[0]);
            }
        }
        return Map.copyOf(table);
    }
}
