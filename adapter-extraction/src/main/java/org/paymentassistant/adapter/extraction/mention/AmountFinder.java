package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.adapter.extraction.text.CellText;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;

/** Finds sums of money: numbers with decimals, and whole numbers beside a currency. */
public final class AmountFinder {

    private static final String SIGN = "(?<minus>[-−–]\\s?|\\(\\s?)?";
    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:(?<group>[ .,'’`´\u00a0\u202f])\\d{3})(?:\\k<group>\\d{3})*+(?:[.,]\\d{1,2}(?!\\d))?"
                    + "|\\d{1,12}(?:[.,]\\d{1,4})?)";
    private static final String DASHES = "(?<dashes>[.,]\\s?[-–—]+)?";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d.,/:#])(?:" + SIGN + "(?<before>"
            + Currencies.PATTERN + ")?\\s?(?<minus2>[-−–])?\\s?)" + NUMBER + DASHES
            + "(?:\\s?(?<after>" + Currencies.PATTERN + ")(?!\\p{L}))?(?<tail>\\s?[-−](?![\\w-])|\\s?%)?"
            + "(?![\\p{L}\\d/:])(?![.,-]\\d)");
    private static final double WIDEST_GROUP_GAP = 0.55;
    private static final double WIDEST_OF_ALL = 0.8;
    private static final double GAP_OF_CHARACTER = 1.25;
    private static final int MOST = 3_000;

    private AmountFinder() {}

    /** All sums in the order of the text. */
    public static List<Mention<Amount>> find(TextDocument document) {
        List<Mention<Amount>> amounts = new ArrayList<>();
        for (Span cell : document.cells()) {
            if (amounts.size() < MOST) {
                addAmounts(new CellText(cell), amounts);
            }
        }
        return amounts;
    }

    private static void addAmounts(CellText cell, List<Mention<Amount>> amounts) {
        Matcher matcher = PATTERN.matcher(cell.text());
        int from = 0;
        while (from < cell.text().length() && matcher.find(from)) {
            int cut = cutAtWideGap(cell, matcher);
            if (cut > 0) {
                addPart(cell, matcher.start("number"), cut, amounts);
                from = cut;
            } else {
                amount(matcher)
                        .ifPresent(
                                found -> amounts.add(new Mention<>(found, cell.span(matcher.start(), matcher.end()))));
                from = Math.max(matcher.end(), from + 1);
            }
        }
    }

    private static int cutAtWideGap(CellText cell, Matcher matcher) {
        int end = matcher.end("number");
        for (int i = matcher.start("number") + 1; i < end; i++) {
            if (cell.text().charAt(i - 1) == ' ' && cell.gapBefore(i) > widestGroupGap(cell.characterWidth(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A space between thousands is hardly wider than a digit, which fonts of one width make wide. */
    private static double widestGroupGap(double characterWidth) {
        return Math.max(WIDEST_GROUP_GAP, Math.min(WIDEST_OF_ALL, characterWidth * GAP_OF_CHARACTER));
    }

    private static void addPart(CellText cell, int start, int end, List<Mention<Amount>> amounts) {
        String text = cell.text().substring(start, end).strip();
        if (text.matches(".*[.,]\\d{2}")) {
            AmountNotation.read(text, false, Optional.empty())
                    .ifPresent(found -> amounts.add(new Mention<>(found, cell.span(start, start + text.length()))));
        }
    }

    private static Optional<Amount> amount(Matcher matcher) {
        String tail = filled(matcher.group("tail"));
        if (tail.endsWith("%")) {
            return Optional.empty();
        }
        String sign = filled(matcher.group("before")) + filled(matcher.group("after"));
        Optional<String> currency = sign.isEmpty() ? Optional.empty() : Currencies.code(firstSign(matcher));
        boolean negative = matcher.group("minus") != null || matcher.group("minus2") != null || !tail.isEmpty();
        boolean dashes = matcher.group("dashes") != null;
        return AmountNotation.read(matcher.group("number"), negative, currency)
                .filter(amount -> amount.decimals() == 2 || dashes || currency.isPresent());
    }

    private static String firstSign(Matcher matcher) {
        String after = filled(matcher.group("after"));
        return after.isEmpty() ? filled(matcher.group("before")) : after;
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
