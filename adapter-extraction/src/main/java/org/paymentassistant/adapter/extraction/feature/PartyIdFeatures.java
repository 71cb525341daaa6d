package org.paymentassistant.adapter.extraction.feature;

import java.util.List;
import java.util.Set;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Span;

/** What speaks for and against a VAT id or an account being the seller's and not the buyer's. */
public final class PartyIdFeatures {

    private static final Set<String> YOURS =
            Set.of("your", "ihre", "ihr", "votre", "vos", "uw", "su", "vostra", "vostro", "vasa", "vase", "panstwa");

    private final InvoiceText text;
    private final List<String> inOrder;

    /** Over one invoice and all ids of the kind, as texts. */
    public PartyIdFeatures(InvoiceText text, List<String> all) {
        this.text = text;
        this.inOrder = all.stream().distinct().toList();
    }

    /** The features of one id. */
    public List<String> of(Mention<String> id, boolean own) {
        int place = inOrder.indexOf(id.value());
        return new Features(text)
                .party(id.span())
                .labels(id.span())
                .position(id.span())
                .style(id.span())
                .add("of=" + Math.min(3, place) + "/" + Math.min(4, inOrder.size()))
                .addIf(inOrder.size() == 1, "only")
                .addIf(own, "own")
                .addIf(isOfReader(id.span()), "yours")
                .addIf(
                        text.accounts().stream()
                                .anyMatch(a -> Math.abs(a.span().row().index()
                                                - id.span().row().index())
                                        < 3),
                        "near account")
                .addIf(
                        text.bics().stream()
                                .anyMatch(b -> Math.abs(b.span().row().index()
                                                - id.span().row().index())
                                        < 3),
                        "near bic")
                .names();
    }

    /** "Your VAT id" is the buyer's. */
    private boolean isOfReader(Span id) {
        return text.surroundings().before(id, 1).stream()
                .map(Label::span)
                .filter(label -> label.from() > 0)
                .anyMatch(label -> YOURS.contains(
                        label.row().tokens().get(label.from() - 1).plain()));
    }
}
