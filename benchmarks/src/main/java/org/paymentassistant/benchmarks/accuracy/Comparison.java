package org.paymentassistant.benchmarks.accuracy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether a value read is one of the right ones; how it is written does not count. */
final class Comparison {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "sa", "sas", "sarl", "eurl", "sasu", "snc", "gmbh", "ag", "kg", "ohg", "ug", "ev", "mbh", "co", "bv", "nv",
            "vof", "srl", "spa", "sl", "slu", "ltd", "limited", "llc", "inc", "plc", "corp", "company", "bvba", "sprl",
            "oy", "ab", "as", "aps", "sro", "spol", "sp", "zoo", "lda", "the", "et", "und", "and");
    private static final double ALIKE = 0.9;
    private static final int BIC_OF_BANK = 8;
    private static final int DATE_LENGTH = 10;

    private Comparison() {}

    static boolean isRight(MeasuredField field, String given, List<String> right) {
        return right.stream().anyMatch(value -> same(field, given, value));
    }

    private static boolean same(MeasuredField field, String one, String other) {
        return switch (field) {
            case SELLER_NAME -> sameName(one, other);
            case AMOUNT_DUE -> sameAmount(one, other);
            case BIC -> bic(one).equals(bic(other));
            case ISSUE_DATE, PAYMENT_DUE_DATE -> date(one).equals(date(other));
            default -> compact(one).equals(compact(other));
        };
    }

    private static boolean sameAmount(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String bic(String text) {
        String bare = compact(text);
        return bare.length() <= BIC_OF_BANK
                ? bare
                : bare.substring(0, BIC_OF_BANK) + bare.substring(BIC_OF_BANK).replace("xxx", "");
    }

    private static String date(String text) {
        return text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text;
    }

    private static boolean sameName(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        Set<String> a = new TreeSet<>(first);
        Set<String> b = new TreeSet<>(second);
        boolean within = a.containsAll(b) || b.containsAll(a);
        boolean ofSize = Math.min(first.size(), second.size()) * 2 >= Math.max(first.size(), second.size());
        return (!a.isEmpty() && within && ofSize) || alikeness(String.join(" ", a), String.join(" ", b)) >= ALIKE;
    }

    private static List<String> words(String text) {
        String joined = plain(text).replaceAll("(?<=\\b\\w)\\.(?=\\w\\b)", "");
        List<String> all = Arrays.stream(joined.split("[^0-9a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Twice the length of the longest common subsequence, as a share of both lengths. */
    private static double alikeness(String one, String other) {
        if (one.length() + other.length() == 0) {
            return 1;
        }
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                common[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[one.length()][other.length()] / (one.length() + other.length());
    }

    private static String compact(String text) {
        return plain(text).replaceAll("[^0-9a-z]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
