package org.paymentassistant.samples.truth;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.paymentassistant.samples.identifier.Ibans;

/**
 * What is right about a sample, in the words of truth files.
 *
 * @param form the form of the file
 * @param documents the documents in it, one or more
 * @param distortion how a picture was spoiled, empty for none
 */
public record Truth(SampleForm form, List<StatedInvoice> documents, String distortion) {
    private static final Set<Field> IN_DATA = EnumSet.of(
            Field.INVOICE_NUMBER,
            Field.INVOICE_DATE,
            Field.SELLER_NAME,
            Field.SELLER_VAT_ID,
            Field.BUYER_NAME,
            Field.PAYEE_NAME,
            Field.AMOUNT_DUE,
            Field.TOTAL_AMOUNT,
            Field.IBAN,
            Field.BIC,
            Field.DUE_DATE,
            Field.PAYMENT_REFERENCE,
            Field.EARLY_PAYMENT_DISCOUNT);

    /** Copies the list. */
    public Truth {
        documents = List.copyOf(documents);
    }

    /**
     * Says whether a payment draft may come of the file.
     *
     * @return true where it can be read and a document in it is to be paid
     */
    public boolean isPayable() {
        return form.isReadable()
                && documents.stream()
                        .map(StatedInvoice::facts)
                        .anyMatch(facts ->
                                facts.kind().isPayable() && facts.totals().due().signum() > 0);
    }

    /**
     * What the first document says, whatever kind it is.
     *
     * @param field what is asked for
     * @return the normalised value: dates as in ISO 8601, amounts with a point, accounts without spaces; for the due
     *     date the one that follows from the terms where none is printed; the currency also where only a label or the
     *     country tells it; empty where it is not on the document
     */
    public Optional<String> value(Field field) {
        Map<String, Object> values = fieldsOf(documents.get(0)).values();
        String key = field == Field.DUE_DATE && isDueDateDerived() ? "due_date_derived" : field.word();
        Object value = values.get(key);
        return Optional.ofNullable(value instanceof Map<?, ?> map ? map.get(valueKey(field)) : value)
                .map(Object::toString);
    }

    private static String valueKey(Field field) {
        return field == Field.EARLY_PAYMENT_DISCOUNT ? "percent" : "value";
    }

    /**
     * Says whether only terms tell when the first document is due.
     *
     * @return true where no due date is printed and terms are
     */
    public boolean isDueDateDerived() {
        return fieldsOf(documents.get(0)).values().containsKey("due_date_derived");
    }

    /**
     * Other values that are as right: further accounts of the payee, and the other reading of "days end of month".
     *
     * @param field what is asked for
     * @return normalised values, often none
     */
    public List<String> alternatives(Field field) {
        return new Alternatives(documents.get(0)).of(field, value(field));
    }

    /**
     * The fields that are certainly not on the first document.
     *
     * @return of the fields that may be absent
     */
    public List<Field> absent() {
        return fieldsOf(documents.get(0)).absentFields();
    }

    /**
     * The truth as JSON.
     *
     * @return one object with the names of the truth files, and the place of each printed value
     */
    public String toJson() {
        StatedInvoice first = documents.get(0);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", first.facts().language().code());
        json.put("country", first.facts().country().name());
        json.put("kind", kind(first));
        json.put("document_type", first.facts().kind().documentType());
        if (!first.facts().kind().negativeType().isEmpty()) {
            json.put("negative_type", first.facts().kind().negativeType());
        }
        json.put("payable", isPayable());
        json.putAll(values(first));
        Map<String, Object> others = new LinkedHashMap<>();
        for (Field field : List.of(Field.IBAN, Field.BIC, Field.DUE_DATE)) {
            if (!alternatives(field).isEmpty()) {
                others.put(field.word(), alternatives(field));
            }
        }
        if (!others.isEmpty()) {
            json.put("alternatives", others);
        }
        json.put("visible", first.visible().stream().map(Field::word).toList());
        if (documents.size() > 1) {
            json.put("payments", documents.stream().map(this::payment).toList());
        }
        if (!distortion.isEmpty()) {
            json.put("scan", Map.of("description", distortion));
        }
        json.put(
                "printed",
                documents.stream()
                        .flatMap(d -> d.printed().stream())
                        .map(Truth::printed)
                        .toList());
        return Json.write(json);
    }

    private String kind(StatedInvoice document) {
        return document.facts().kind().negativeType().isEmpty() ? form.kind() : "negative";
    }

    private Map<String, Object> values(StatedInvoice document) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!form.isReadable() || !document.facts().kind().isInvoice()) {
            map.put("fields", Map.of());
            map.put("absent", List.of());
            return map;
        }
        TruthFields fields = fieldsOf(document);
        map.put("fields", fields.values());
        map.put("absent", fields.absent());
        if (fields.readable().contains(Field.IBAN)) {
            document.facts()
                    .account()
                    .flatMap(a -> a.iban())
                    .ifPresent(iban -> map.put("checks", Map.of("iban_mod97", Ibans.isValid(iban))));
        }
        return map;
    }

    private TruthFields fieldsOf(StatedInvoice document) {
        Set<Field> readable = EnumSet.noneOf(Field.class);
        readable.addAll(document.visible());
        if (form == SampleForm.HYBRID_PDF) {
            readable.addAll(IN_DATA);
        }
        TruthFields all = new TruthFields(document.facts(), readable);
        readable.removeIf(field -> IN_DATA.contains(field) && !all.values().containsKey(field.word()));
        return new TruthFields(document.facts(), readable);
    }

    private Map<String, Object> payment(StatedInvoice document) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "pages",
                IntStream.rangeClosed(document.firstPage(), document.lastPage())
                        .boxed()
                        .toList());
        map.putAll(fieldsOf(document).values());
        return map;
    }

    private static Map<String, Object> printed(PrintedValue value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", value.field().word());
        map.put("text", value.text());
        map.put("page", value.page());
        Box box = value.box();
        map.put("box", List.of(tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.height())));
        return map;
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
