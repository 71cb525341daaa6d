package org.paymentassistant.domain.invoice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.outcome.ReviewIssue;

/**
 * What was understood of one invoice: guesses with evidence, nothing decided. Immutable.
 *
 * @param pages its pages, counted from 1; empty for bare e-invoice XML
 * @param documentType what the document is
 * @param language ISO 639-1 code of its text, where recognised
 * @param fields what was found, by field; a field of which nothing was found is not in it
 * @param discount an offered early-payment discount
 * @param instalments its parts where it is payable in parts, in order of their dates; else empty
 * @param issues what a person must mend or should know
 */
public record ExtractedInvoice(
        List<Integer> pages,
        DocumentType documentType,
        Optional<String> language,
        Map<InvoiceField, FieldReading> fields,
        Optional<EarlyPaymentDiscount> discount,
        List<Instalment> instalments,
        List<ReviewIssue> issues) {

    public ExtractedInvoice {
        Objects.requireNonNull(documentType, "documentType");
        pages = List.copyOf(pages);
        fields = Map.copyOf(fields);
        instalments = List.copyOf(instalments);
        issues = List.copyOf(issues);
    }

    /** What was read for a field, empty where nothing was found. */
    public Optional<FieldReading> field(InvoiceField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The best value of a field, accepted or not. */
    public Optional<String> proposed(InvoiceField field) {
        return field(field).map(reading -> reading.best().value());
    }

    /** The best value of a field where it may be used without asking. */
    public Optional<String> accepted(InvoiceField field) {
        return field(field)
                .filter(FieldReading::accepted)
                .map(reading -> reading.best().value());
    }

    /** The same with other issues. */
    public ExtractedInvoice withIssues(List<ReviewIssue> others) {
        return new ExtractedInvoice(pages, documentType, language, fields, discount, instalments, others);
    }

    /** The same with other readings. */
    public ExtractedInvoice withFields(Map<InvoiceField, FieldReading> others) {
        return new ExtractedInvoice(pages, documentType, language, others, discount, instalments, issues);
    }
}
