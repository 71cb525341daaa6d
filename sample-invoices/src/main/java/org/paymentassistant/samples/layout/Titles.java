package org.paymentassistant.samples.layout;

import java.util.Map;
import java.util.Optional;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.wording.HeaderText;
import org.paymentassistant.samples.wording.Script;

/** Titles that hold the number of the document and perhaps its date. Stateless. */
final class Titles {
    private Titles() {}

    static Line withNumber(Sheet sheet) {
        Script script = sheet.parts().script();
        InvoiceFacts facts = script.facts();
        if (!dated(sheet)) {
            return new HeaderText(script).titleWithNumber();
        }
        return script.wording()
                .sentence(
                        "titleDated",
                        Map.of(
                                "title", Line.of(new HeaderText(script).title()),
                                "no", Line.value(Field.INVOICE_NUMBER, facts.number()),
                                "date", script.date(Field.INVOICE_DATE, facts.issued())));
    }

    static boolean tellsDate(Sheet sheet) {
        return withNumber(sheet).spans().stream()
                .anyMatch(span -> span.field().equals(Optional.of(Field.INVOICE_DATE)));
    }

    private static boolean dated(Sheet sheet) {
        return sheet.chance("title dated", 45);
    }
}
