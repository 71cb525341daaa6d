package org.paymentassistant.adapter.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.text.CellText;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.account.Bic;

/** Finds what has the form of a BIC; ordinary words in capitals have it too. */
public final class BicFinder {

    private static final Pattern PATTERN =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?(?![A-Z0-9a-z])");
    private static final int MOST = 300;

    private BicFinder() {}

    /** All that could be BICs in the order of the text. */
    public static List<Mention<Bic>> find(TextDocument document) {
        List<Mention<Bic>> bics = new ArrayList<>();
        for (Span cell : document.cells()) {
            CellText text = new CellText(cell);
            Matcher matcher = PATTERN.matcher(text.text());
            int from = 0;
            while (bics.size() < MOST && matcher.find(from)) {
                int start = matcher.start();
                Bic.parse(matcher.group().replace(" ", ""))
                        .ifPresent(bic -> bics.add(new Mention<>(bic, text.span(start, matcher.end()))));
                from = Math.max(matcher.end() - 3, start + 4);
            }
        }
        return bics;
    }
}
