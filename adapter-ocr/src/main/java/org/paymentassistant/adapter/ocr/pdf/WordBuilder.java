package org.paymentassistant.adapter.ocr.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;

/** Joins glyphs to words: first as they were drawn, then what stands close together. */
final class WordBuilder {

    private static final double SAME_ROW = 0.2;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");

    private WordBuilder() {}

    /** The words of glyphs in the order they were drawn. */
    static List<Word> words(List<Glyph> glyphs) {
        Map<Frame, List<Glyph>> directions = new LinkedHashMap<>();
        glyphs.forEach(glyph -> directions
                .computeIfAbsent(glyph.frame(), frame -> new ArrayList<>())
                .add(glyph));
        List<Word> words = new ArrayList<>();
        for (List<Glyph> direction : directions.values()) {
            for (List<Fragment> row : rows(fragments(direction))) {
                LetterSpacing.joined(joined(row)).forEach(fragment -> add(words, fragment));
            }
        }
        return words;
    }

    private static List<Fragment> fragments(List<Glyph> glyphs) {
        List<Fragment> fragments = new ArrayList<>();
        Run run = new Run();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                run.addBlank();
                continue;
            }
            if (!run.continuesWith(glyph)) {
                fragments.addAll(run.fragments());
                run = new Run();
            }
            run.add(glyph);
        }
        fragments.addAll(run.fragments());
        return fragments;
    }

    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        fragments.sort(Comparator.comparingDouble(Fragment::baseline).thenComparingDouble(Fragment::x));
        List<List<Fragment>> rows = new ArrayList<>();
        for (Fragment fragment : fragments) {
            List<Fragment> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && onSameRow(last.get(0), fragment)) {
                last.add(fragment);
            } else {
                rows.add(new ArrayList<>(List.of(fragment)));
            }
        }
        return rows;
    }

    private static boolean onSameRow(Fragment one, Fragment other) {
        double smaller = Math.min(one.first().fontSize(), other.first().fontSize());
        return Math.abs(one.baseline() - other.baseline()) < SAME_ROW * smaller;
    }

    private static List<Fragment> joined(List<Fragment> row) {
        row.sort(Comparator.comparingDouble(Fragment::x));
        List<Fragment> joined = new ArrayList<>();
        for (Fragment fragment : row) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isJoinedBy(fragment)) {
                joined.set(last, joined.get(last).with(fragment));
            } else {
                joined.add(fragment);
            }
        }
        return joined;
    }

    private static void add(List<Word> words, Fragment fragment) {
        String text = text(fragment);
        if (text.isEmpty()) {
            return;
        }
        Glyph first = fragment.first();
        words.add(new Word(
                text,
                first.frame().upright(box(fragment.glyphs())),
                new TextStyle(
                        first.fontSize(),
                        first.bold(),
                        first.colour(),
                        first.frame().quarterTurns()),
                TextOrigin.TEXT_LAYER,
                1));
    }

    private static String text(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        fragment.glyphs().forEach(glyph -> text.append(glyph.text()));
        String normal =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return isRightToLeft(normal) ? new StringBuilder(normal).reverse().toString() : normal;
    }

    private static boolean isRightToLeft(String text) {
        return text.chars().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static Box box(List<Glyph> glyphs) {
        double left = glyphs.stream().mapToDouble(Glyph::x).min().orElseThrow();
        double right = glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
        double top = glyphs.stream()
                .mapToDouble(glyph -> glyph.baseline() - glyph.height())
                .min()
                .orElseThrow();
        double bottom = glyphs.stream().mapToDouble(Glyph::baseline).max().orElseThrow();
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
