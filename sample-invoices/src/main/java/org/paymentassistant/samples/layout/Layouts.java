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

    /**
     * Chooses from the widest range: mostly composed of blocks, sometimes one of the fixed layouts.
     *
     * @param script the document
     * @return the layout
     */
    public static InvoiceLayout broad(Script script) {
        return switch (script.facts().kind()) {
            case LETTER -> new LetterPage();
            case OTHER -> new TextPage();
            case STATEMENT, REMINDER -> new OpenItemsPage();
            case RECEIPT -> script.choice().chance("till", 60) ? new TillReceipt() : new ComposedLayout();
            default -> invoice(script);
        };
    }

    private static InvoiceLayout invoice(Script script) {
        int sort = script.choice().of("layout family", 100);
        if (sort < 14) {
            return script.choice().from("layout", GENERAL);
        }
        return sort < 21 ? new DataSheet() : new ComposedLayout();
    }
}
