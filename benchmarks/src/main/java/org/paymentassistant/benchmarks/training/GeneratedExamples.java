package org.paymentassistant.benchmarks.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.training.TrainingExample;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.samples.SampleInvoice;

/** Turns generated invoices into examples, read as any other file. Thread-safe. */
final class GeneratedExamples {

    private static final Map<ScoredField, String> TRUTH = Map.of(
            ScoredField.AMOUNT_DUE, "amount_due",
            ScoredField.ISSUE_DATE, "invoice_date",
            ScoredField.PAYMENT_DUE_DATE, "due_date",
            ScoredField.INVOICE_NUMBER, "invoice_number",
            ScoredField.SELLER_NAME, "supplier_name",
            ScoredField.SELLER_VAT_ID, "supplier_vat_id",
            ScoredField.IBAN, "iban");

    private final DocumentReader reader;
    private final ObjectMapper json = new ObjectMapper();

    GeneratedExamples(DocumentReader reader) {
        this.reader = reader;
    }

    /** The example of a sample; empty where the reader refuses it or it is no invoice, of which nothing is asked. */
    Optional<TrainingExample> of(SampleInvoice sample, boolean buyerKnown) {
        JsonNode truth = parse(sample.truth().toJson());
        if (truth.path("fields").isEmpty()) {
            return Optional.empty();
        }
        ReadResult result = reader.read(
                SourceDocument.of(sample.fileName(), sample.content().bytes()));
        return result.fold(
                read -> Optional.of(new TrainingExample(
                        read.document(), buyerKnown ? buyer(sample) : CompanyProfile.unknown(), right(truth))),
                refused -> Optional.empty());
    }

    private Map<ScoredField, Set<String>> right(JsonNode truth) {
        Map<ScoredField, Set<String>> right = new EnumMap<>(ScoredField.class);
        TRUTH.forEach((field, name) -> right.put(field, values(truth, name)));
        return right;
    }

    /** A further account of the seller, or another reading of the terms, is as right as the one named first. */
    private static Set<String> values(JsonNode truth, String name) {
        Set<String> values = new HashSet<>();
        for (String group : List.of("fields", "alternatives")) {
            JsonNode node = truth.path(group).path(name);
            node.forEach(value -> values.add(value.asText()));
            if (!node.asText().isBlank()) {
                values.add(node.asText());
            }
        }
        return values;
    }

    private static CompanyProfile buyer(SampleInvoice sample) {
        Optional<VatId> vatId = sample.facts().buyer().vatId().flatMap(VatId::parse);
        return new CompanyProfile(
                PartyName.parse(sample.facts().buyer().name()).stream().toList(),
                vatId.map(Set::of).orElse(Set.of()),
                Set.of());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sample's truth is JSON", e);
        }
    }
}
