package org.paymentassistant.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paymentassistant.domain.account.Iban;

/** What is right about a document. */
record Truth(JsonNode json) {

    private static final Set<String> PAYABLE = Set.of(
            "invoice",
            "corrected_invoice",
            "partial_invoice",
            "final_invoice",
            "self_billed_invoice",
            "factored_invoice");

    /** The right values of a field; empty where the document shows none. */
    List<String> values(MeasuredField field) {
        List<String> values = new ArrayList<>();
        JsonNode main = main(field);
        add(main, values);
        if (!values.isEmpty()) {
            add(json.path("alternatives").path(field.truthName()), values);
        }
        return values;
    }

    private JsonNode main(MeasuredField field) {
        JsonNode stated = json.path("fields").path(field.truthName());
        boolean derived = field == MeasuredField.PAYMENT_DUE_DATE && (stated.isMissingNode() || stated.isNull());
        return derived ? json.path("fields").path("due_date_derived") : stated;
    }

    private static void add(JsonNode node, List<String> values) {
        if (node.isArray()) {
            node.forEach(value -> add(value, values));
        } else if (!node.isNull() && !node.asText().isBlank()) {
            values.add(node.asText());
        }
    }

    /** Whether the document is known not to show a field. */
    boolean lacks(MeasuredField field) {
        for (JsonNode absent : json.path("absent")) {
            if (absent.asText().equals(field.truthName())) {
                return true;
            }
        }
        return false;
    }

    boolean isPayable() {
        String type = json.path("document_type").asText("invoice");
        return !kind().equals("negative") && json.path("payable").asBoolean(PAYABLE.contains(type));
    }

    /** Whether a draft may be made of it without asking anybody. */
    boolean canBeReady() {
        boolean iban = values(MeasuredField.IBAN).stream()
                .anyMatch(value -> Iban.parse(value).isPresent());
        boolean account = iban || !values(MeasuredField.ACCOUNT_NUMBER).isEmpty();
        boolean conflict = json.path("conflict").size() > 0
                || json.path("conflict").asBoolean(false)
                || !json.path("conflict").asText().isBlank();
        return account
                && !conflict
                && !values(MeasuredField.AMOUNT_DUE).isEmpty()
                && !values(MeasuredField.CURRENCY).isEmpty()
                && !values(MeasuredField.SELLER_NAME).isEmpty();
    }

    String kind() {
        return json.path("kind").asText("unknown");
    }

    String language() {
        return json.path("language").asText("unknown");
    }
}
