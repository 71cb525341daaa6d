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

    private static final Map<ScoredField, List<String>> TRUTH = Map.of(
            ScoredField.AMOUNT_DUE, List.of("amount_due"),
            ScoredField.ISSUE_DATE, List.of("invoice_date"),
            ScoredField.PAYMENT_DUE_DATE, List.of("due_date"),
            ScoredField.INVOICE_NUMBER, List.of("invoice_number"),
            ScoredField.SELLER_NAME, List.of("supplier_name"),
            ScoredField.SELLER_VAT_ID, List.of("supplier_vat_id"),
            ScoredField.IBAN, List.of("iban"));

    private final DocumentReader reader;
    private final ObjectMapper json = new ObjectMapper();

    GeneratedExamples(DocumentReader reader) {
        this.reader = reader;
    }

    /** The example of a sample, empty where the reader refuses it. */
    Optional<TrainingExample> of(SampleInvoice sample, boolean buyerKnown) {
        ReadResult result = reader.read(SourceDocument.of(sample.fileName(), sample.content().bytes()));
        return result.fold(
                read -> Optional.of(new TrainingExample(
                        read.document(), buyerKnown ? buyer(sample) : CompanyProfile.unknown(), right(sample))),
                refused -> Optional.empty());
    }

    private Map<ScoredField, Set<String>> right(SampleInvoice sample) {
        JsonNode truth = parse(sample.truth().toJson());
        Map<ScoredField, Set<String>> right = new EnumMap<>(ScoredField.class);
        TRUTH.forEach((field, names) -> right.put(field, values(truth, names)));
        return right;
    }

    private static Set<String> values(JsonNode truth, List<String> names) {
        Set<String> values = new HashSet<>();
        for (String name : names) {
            JsonNode node = truth.path("fields").path(name);
            if (node.isArray()) {
                node.forEach(value -> values.add(value.asText()));
            } else if (!node.asText().isBlank()) {
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
