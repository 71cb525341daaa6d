package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.InvoiceField;

/**
 * Asks the bank which fields a destination needs. Its patterns are not tried here: the bank does that itself, and a pattern
 * from outside may never end. Where it does not say, it will say when the counterparty is made. Thread-safe.
 */
final class CounterpartyFields {

    private static final Map<String, InvoiceField> MEANINGS = Map.of(
            "company_name", InvoiceField.SELLER_NAME,
            "iban", InvoiceField.IBAN,
            "account_no", InvoiceField.ACCOUNT_NUMBER,
            "bic", InvoiceField.BIC,
            "sort_code", InvoiceField.ROUTING_NUMBER,
            "routing_number", InvoiceField.ROUTING_NUMBER,
            "bsb_code", InvoiceField.ROUTING_NUMBER,
            "ifsc", InvoiceField.ROUTING_NUMBER);

    private final BankReads reads;

    CounterpartyFields(BankReads reads) {
        this.reads = reads;
    }

    /** What a person has to state before the bank takes the request. */
    Set<InvoiceField> missing(Company company, CounterpartyRequest request) {
        Set<InvoiceField> missing = EnumSet.noneOf(InvoiceField.class);
        reads.one(company, path(request.body()), "requirements")
                .ifPresent(answer -> answer.path("fields").forEach(field -> note(field, request.body(), missing)));
        return missing;
    }

    private static String path(ObjectNode body) {
        return "/counterparties/fields?country=" + body.path("bank_country").asText() + "&currency="
                + body.path("currency").asText() + "&recipient_type=business";
    }

    private static void note(JsonNode field, ObjectNode body, Set<InvoiceField> missing) {
        String name = Json.text(field, "name").orElse("");
        if (field.path("required").asBoolean() && !isStated(name, body)) {
            meaning(name).ifPresent(missing::add);
        }
    }

    private static boolean isStated(String name, ObjectNode body) {
        JsonNode value = body.at("/" + name.replace(".", "/").replace("~", "~0"));
        return value.isTextual() || body.has(name);
    }

    private static Optional<InvoiceField> meaning(String name) {
        return name.startsWith("address")
                ? Optional.of(InvoiceField.SELLER_ADDRESS)
                : Optional.ofNullable(MEANINGS.get(name));
    }
}
