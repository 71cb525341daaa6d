package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.page.Align;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Paragraph;

/** Numbers the pages once it is known how many there are. Stateless. */
final class PageNumbers {
    private PageNumbers() {}

    static void draw(Parts parts, Canvas canvas) {
        boolean wanted = canvas.pageCount() > 1 || parts.script().choice().chance("page number", 40);
        for (int page = 1; wanted && page <= canvas.pageCount(); page++) {
            canvas.goTo(page);
            String text = parts.script()
                    .wording()
                    .of("page")
                    .replace("{p}", String.valueOf(page))
                    .replace("{n}", String.valueOf(canvas.pageCount()));
            new Paragraph(List.of(Line.of(text)), parts.style().small(), Align.RIGHT)
                    .draw(canvas, 50, canvas.height() - 24, canvas.width() - 100);
        }
    }
}
