package org.paymentassistant.example.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.ReviewIssue;

/** Writes a report as the one line of JSON that other programs rely on. */
public final class ReadJson {

    private static final double THOUSANDTHS = 1000;
    private static final double TENTHS = 10;

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    /** One line, without a line break. */
    public String line(ReadReport report) {
        try {
            return mapper.writeValueAsString(node(report));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as a tree. */
    public ObjectNode node(ReadReport report) {
        ObjectNode line = nodes.objectNode().put("file", report.file().toString());
        Verdict verdict = Verdict.of(report.understanding());
        line.put("outcome", verdict.outcome());
        verdict.reason().ifPresentOrElse(reason -> line.put("reason", reason.name()), () -> line.putNull("reason"));
        line.put("millis", report.millis());
        ArrayNode documents = line.putArray("documents");
        verdict.invoices().forEach(invoice -> documents.add(document(invoice)));
        return line;
    }

    private ObjectNode document(Appraisal appraisal) {
        ExtractedInvoice invoice = appraisal.extracted();
        ObjectNode document = nodes.objectNode();
        ArrayNode pages = document.putArray("pages");
        invoice.pages().forEach(pages::add);
        document.put("documentType", invoice.documentType().key());
        document.put("language", invoice.language().orElse(null));
        document.set("fields", fields(invoice));
        document.set("candidates", candidates(invoice));
        document.set("issues", issues(appraisal.issues()));
        return document;
    }

    private ObjectNode fields(ExtractedInvoice invoice) {
        ObjectNode fields = nodes.objectNode();
        new TreeMap<>(invoice.fields()).forEach((field, reading) -> fields.set(field.key(), field(field, reading)));
        invoice.discount().ifPresent(discount -> fields.set("earlyPaymentDiscount", discount(discount)));
        return fields;
    }

    private ObjectNode field(InvoiceField field, FieldReading reading) {
        Candidate best = reading.best();
        ObjectNode node = nodes.objectNode();
        putValue(node, field, best.value());
        node.put("confidence", rounded(best.confidence(), THOUSANDTHS));
        node.put("accepted", reading.accepted());
        return place(node, best.evidence());
    }

    private void putValue(ObjectNode node, InvoiceField field, String value) {
        int colon = value.indexOf(':');
        if (field == InvoiceField.ROUTING_NUMBER && colon > 0) {
            node.putObject("value").put("type", value.substring(0, colon)).put("value", value.substring(colon + 1));
        } else {
            node.put("value", value);
        }
    }

    private static ObjectNode place(ObjectNode node, Evidence evidence) {
        node.put("source", evidence.source().key());
        evidence.page().ifPresent(page -> node.put("page", page));
        evidence.box().ifPresent(box -> addBox(node.putArray("box"), box));
        return node;
    }

    private static void addBox(ArrayNode array, Box box) {
        array.add(rounded(box.x(), TENTHS))
                .add(rounded(box.y(), TENTHS))
                .add(rounded(box.width(), TENTHS))
                .add(rounded(box.height(), TENTHS));
    }

    private ObjectNode discount(EarlyPaymentDiscount discount) {
        ObjectNode value = nodes.objectNode();
        discount.percent()
                .ifPresent(percent ->
                        value.put("percent", percent.stripTrailingZeros().toPlainString()));
        discount.amount().ifPresent(amount -> value.put("amount", amount.toPlainString()));
        value.put("until", discount.until().toString());
        ObjectNode node = nodes.objectNode();
        node.set("value", value);
        return node.put("accepted", true);
    }

    private ObjectNode candidates(ExtractedInvoice invoice) {
        ObjectNode all = nodes.objectNode();
        for (Map.Entry<InvoiceField, FieldReading> entry : new TreeMap<>(invoice.fields()).entrySet()) {
            ArrayNode list = all.putArray(entry.getKey().key());
            entry.getValue().candidates().forEach(candidate -> list.add(candidate(entry.getKey(), candidate)));
        }
        return all;
    }

    private ObjectNode candidate(InvoiceField field, Candidate candidate) {
        ObjectNode node = nodes.objectNode();
        putValue(node, field, candidate.value());
        node.put("confidence", rounded(candidate.confidence(), THOUSANDTHS));
        return place(node, candidate.evidence());
    }

    private ArrayNode issues(List<ReviewIssue> issues) {
        ArrayNode array = nodes.arrayNode();
        for (ReviewIssue issue : issues) {
            ObjectNode node = array.addObject();
            node.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
            node.put("field", issue.field().map(InvoiceField::key).orElse(null));
            node.put("code", issue.code().name());
            ObjectNode parameters = node.putObject("parameters");
            new TreeMap<>(issue.parameters()).forEach(parameters::put);
        }
        return array;
    }

    private static double rounded(double value, double unit) {
        return Math.round(value * unit) / unit;
    }
}
