package org.paymentassistant.samples.layout;

import java.util.List;
import org.paymentassistant.samples.wording.Script;

/** All layouts. Stateless. */
public final class Layouts {
    private static final List<InvoiceLayout> GENERAL =
            List.of(new ClassicLetterhead(), new ModernBand(), new InfoBox(), new DinLetter());

    private Layouts() {}

    /**
     * Chooses a layout that suits a document.
     *
     * @param script the document
     * @return the layout
     */
    public static InvoiceLayout chosen(Script script) {
        return script.choice().from("layout", GENERAL);
    }
}
