package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paymentassistant.samples.words.Vocabulary;

/** Invents goods and services that go together. */
final class LineGenerator {
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final BigDecimal CHEAP = new BigDecimal("2");
    private final Vocabulary words;
    private final Draw draw;

    LineGenerator(Vocabulary words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    List<LineItem> lines(FactsPlan plan, String trade, boolean taxed) {
        List<String> items = words.tradesIn(plan.language()).all(trade + ".items");
        List<String> rates = words.of(plan.country()).all("vat");
        String rate = draw.from(rates);
        boolean mixed = draw.chance(15);
        int first = draw.between(0, items.size() - 1);
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; i < plan.lines(); i++) {
            String ofLine = mixed ? draw.from(rates) : rate;
            lines.add(line(items.get((first + i) % items.size()), taxed ? ofLine : "0"));
        }
        return lines;
    }

    private LineItem line(String item, String rate) {
        String[] parts = SEMICOLON.split(item, -1);
        BigDecimal price = draw.near(new BigDecimal(parts[2]));
        BigDecimal quantity = price.compareTo(CHEAP) < 0
                ? BigDecimal.valueOf(draw.between(2, 60) * 50L)
                : quantity(draw.between(0, 9));
        return new LineItem(draw.fill("@@-####"), parts[0], quantity, parts[1], price, new BigDecimal(rate));
    }

    private BigDecimal quantity(int fraction) {
        return fraction == 0
                ? BigDecimal.valueOf(draw.between(3, 60) * 25L, 2)
                : BigDecimal.valueOf(draw.between(1, fraction < 7 ? 5 : 40));
    }
}
