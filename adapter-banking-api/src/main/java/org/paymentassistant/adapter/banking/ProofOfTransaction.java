package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Base64;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraftId;

/** Writes the request that attaches an invoice to a payment. */
final class ProofOfTransaction {

    private static final int LONGEST_NAME = 100;

    private ProofOfTransaction() {}

    static BankCall call(BankDraftId draft, SourceDocument invoice) {
        return BankCall.put(
                "/payments/" + draft.value() + "/proofOfTransaction",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("documentType", "invoice")
                        .put(
                                "tag",
                                BankText.fit(invoice.name().value(), LONGEST_NAME)
                                        .orElse("invoice"))
                        .put(
                                "file",
                                Base64.getEncoder()
                                        .encodeToString(invoice.content().bytes())));
    }
}
