package org.paymentassistant.adapter.extraction.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.invoice.DocumentType;

/** What electronic invoice data says that it is: UNTDID 1001 for the kind, UNTDID 4461 for how it is paid. */
public final class XmlDocumentType {

    private static final Map<String, DocumentType> KINDS = Map.ofEntries(
            Map.entry("380", DocumentType.INVOICE),
            Map.entry("381", DocumentType.CREDIT_NOTE),
            Map.entry("384", DocumentType.CORRECTED_INVOICE),
            Map.entry("389", DocumentType.SELF_BILLED_INVOICE),
            Map.entry("386", DocumentType.PARTIAL_INVOICE),
            Map.entry("326", DocumentType.PARTIAL_INVOICE),
            Map.entry("875", DocumentType.PARTIAL_INVOICE),
            Map.entry("876", DocumentType.PARTIAL_INVOICE),
            Map.entry("877", DocumentType.FINAL_INVOICE),
            Map.entry("393", DocumentType.FACTORED_INVOICE),
            Map.entry("325", DocumentType.PRO_FORMA),
            Map.entry("310", DocumentType.QUOTE),
            Map.entry("220", DocumentType.ORDER),
            Map.entry("231", DocumentType.ORDER),
            Map.entry("261", DocumentType.CREDIT_NOTE),
            Map.entry("396", DocumentType.CREDIT_NOTE));
    private static final Set<String> COLLECTED = Set.of("49", "59");
    private static final Set<String> TRANSFERRED = Set.of("1", "30", "31", "42", "57", "58", "ZZZ");

    private XmlDocumentType() {}

    /** The kind that it states, empty where it states none that is known. */
    public static Optional<DocumentType> of(EInvoice invoice) {
        if (invoice.syntax() == EInvoice.Syntax.UBL_CREDIT_NOTE) {
            return Optional.of(DocumentType.CREDIT_NOTE);
        }
        return invoice.typeCode()
                .map(String::strip)
                .flatMap(code -> Optional.ofNullable(KINDS.get(code)))
                .map(type -> type.isPayable() && isCollected(invoice) ? DocumentType.DIRECT_DEBIT : type);
    }

    /** Every way to pay that is named is a direct debit. */
    private static boolean isCollected(EInvoice invoice) {
        boolean collected = invoice.paymentMeans().stream()
                .anyMatch(way -> way.typeCode().filter(COLLECTED::contains).isPresent());
        boolean transferred = invoice.paymentMeans().stream()
                .anyMatch(way -> way.typeCode().filter(TRANSFERRED::contains).isPresent());
        return collected && !transferred;
    }
}
