package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/**
 * Brings the sources of an invoice together: electronic data before payment codes before text. Where two high sources
 * disagree on what moves money, or the page plainly shows another value, nothing is chosen: a person is asked.
 */
final class Fusion {

    private static final Set<InvoiceField> MOVES_MONEY =
            Set.of(InvoiceField.IBAN, InvoiceField.AMOUNT_DUE, InvoiceField.CURRENCY);
    private static final double CONFIRMED = 0.998;
    private static final double PLAINLY_SHOWN = 0.8;
    private static final double UNMISTAKABLE = 0.95;

    private final Optional<Readings> xml;
    private final List<Readings> codes;
    private final Readings text;
    private final InvoiceText page;
    private final ShownNames names;
    private final Map<InvoiceField, FieldReading> fields = new EnumMap<>(InvoiceField.class);
    private final Set<ReviewIssue> issues = new LinkedHashSet<>();

    Fusion(Optional<Readings> xml, List<Readings> codes, Readings text, InvoiceText page) {
        this.xml = xml;
        this.codes = List.copyOf(codes);
        this.text = text;
        this.page = page;
        this.names = new ShownNames(page.document().vocabulary());
    }

    Map<InvoiceField, FieldReading> fields() {
        for (InvoiceField field : InvoiceField.values()) {
            merge(field);
        }
        return fields;
    }

    List<ReviewIssue> issues() {
        return List.copyOf(issues);
    }

    private void merge(InvoiceField field) {
        List<Candidate> all = new ArrayList<>();
        xml.ifPresent(readings -> all.addAll(readings.of(field)));
        codes.forEach(readings -> all.addAll(readings.of(field)));
        List<Candidate> high = List.copyOf(all);
        text.of(field).stream().filter(candidate -> mayAdd(field, candidate)).forEach(all::add);
        if (all.isEmpty()) {
            return;
        }
        boolean conflict = MOVES_MONEY.contains(field) ? hasConflict(field, high) : codeIsForeign(field);
        List<Candidate> distinct = distinct(field, all, high.size());
        if (distinct.get(0).confidence() < Thresholds.proposal(field)) {
            return;
        }
        boolean accepted = !conflict && distinct.get(0).confidence() >= Thresholds.of(field);
        fields.put(field, new FieldReading(distinct, accepted));
    }

    /** Electronic data that names no reference is not completed by words that happen to follow a label. */
    private boolean mayAdd(InvoiceField field, Candidate candidate) {
        return field != InvoiceField.REMITTANCE_REFERENCE || xml.isEmpty() || candidate.confidence() >= UNMISTAKABLE;
    }

    private boolean hasConflict(InvoiceField field, List<Candidate> high) {
        Optional<IssueCode> code = highSourcesDisagree(field);
        if (code.isEmpty() && !high.isEmpty() && pageShowsOther(field, high)) {
            boolean fromXml = xml.flatMap(readings -> readings.best(field)).isPresent();
            code = Optional.of(fromXml ? IssueCode.XML_DIFFERS_FROM_TEXT : IssueCode.QR_DIFFERS_FROM_TEXT);
        }
        code.ifPresent(found -> issues.add(ReviewIssue.of(Severity.ERROR, field, found)));
        return code.isPresent();
    }

    /** A code whose creditor or reference the page does not show, while it shows another, was put there by somebody else. */
    private boolean codeIsForeign(InvoiceField field) {
        boolean foreign = codes.stream()
                .flatMap(readings -> readings.best(field).stream())
                .anyMatch(candidate -> switch (field) {
                    case SELLER_NAME -> !names.isShown(candidate.value());
                    case REMITTANCE_REFERENCE -> showsOtherReference(candidate.value());
                    default -> false;
                });
        if (foreign) {
            issues.add(ReviewIssue.of(Severity.ERROR, field, IssueCode.QR_DIFFERS_FROM_TEXT));
        }
        return foreign;
    }

    /** Check digits tell references apart even where recognition misreads the rest. */
    private boolean showsOtherReference(String value) {
        List<String> shown = page.creditorReferenceHeads();
        boolean structured = value.startsWith("RF") && !shown.isEmpty();
        return structured && shown.stream().noneMatch(value::startsWith);
    }

    private Optional<IssueCode> highSourcesDisagree(InvoiceField field) {
        List<Candidate> fromXml = xml.map(readings -> readings.of(field)).orElse(List.of());
        List<Candidate> fromCodes =
                codes.stream().flatMap(readings -> readings.of(field).stream()).toList();
        if (fromCodes.stream()
                .anyMatch(code -> !same(field, code.value(), fromCodes.get(0).value()))) {
            return Optional.of(IssueCode.PAYMENT_CODES_DIFFER);
        }
        boolean disagree = !fromXml.isEmpty()
                && !fromCodes.isEmpty()
                && fromXml.stream()
                        .noneMatch(
                                one -> same(field, one.value(), fromCodes.get(0).value()));
        return disagree ? Optional.of(IssueCode.XML_DIFFERS_FROM_QR) : Optional.empty();
    }

    private boolean pageShowsOther(InvoiceField field, List<Candidate> high) {
        Optional<Candidate> shown = text.best(field).filter(candidate -> candidate.confidence() >= PLAINLY_SHOWN);
        return shown.isPresent()
                && high.stream().noneMatch(candidate -> isVisible(field, candidate.value()))
                && high.stream()
                        .noneMatch(candidate ->
                                same(field, candidate.value(), shown.get().value()));
    }

    /** Whether a value stands anywhere on the pages. */
    private boolean isVisible(InvoiceField field, String value) {
        return switch (field) {
            case IBAN ->
                page.accounts().stream()
                        .anyMatch(found -> found.value()
                                .iban()
                                .filter(iban -> iban.value().equals(value))
                                .isPresent());
            case AMOUNT_DUE ->
                page.amounts().stream()
                        .anyMatch(amount -> amount.value().value().compareTo(new BigDecimal(value)) == 0);
            default -> text.of(field).stream().anyMatch(candidate -> same(field, candidate.value(), value));
        };
    }

    private List<Candidate> distinct(InvoiceField field, List<Candidate> all, int highCount) {
        List<Candidate> distinct = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            if (distinct.stream().noneMatch(known -> same(field, known.value(), candidate.value()))) {
                boolean confirmed =
                        i < highCount && !page.document().rows().isEmpty() && isVisible(field, candidate.value());
                double confidence = confirmed
                        ? CONFIRMED
                        : distinct.isEmpty()
                                ? candidate.confidence()
                                : Math.min(
                                        candidate.confidence(),
                                        distinct.get(distinct.size() - 1).confidence());
                distinct.add(new Candidate(
                        candidate.value(),
                        distinct.isEmpty()
                                ? confidence
                                : Math.min(
                                        confidence,
                                        distinct.get(distinct.size() - 1).confidence()),
                        candidate.evidence()));
            }
        }
        return distinct;
    }

    private static boolean same(InvoiceField field, String one, String other) {
        return switch (field) {
            case AMOUNT_DUE -> new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
            case BIC -> one.substring(0, 8).equals(other.substring(0, 8));
            case SELLER_NAME, BUYER_NAME, PAYEE_NAME, INVOICE_NUMBER, SELLER_ADDRESS, REMITTANCE_REFERENCE ->
                Plain.compact(one).equals(Plain.compact(other));
            default -> one.equals(other);
        };
    }
}
