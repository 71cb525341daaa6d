package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.kind.Languages;
import org.paymentassistant.adapter.extraction.kind.XmlDocumentType;
import org.paymentassistant.adapter.extraction.terms.DueSentence;
import org.paymentassistant.adapter.extraction.terms.InstalmentsReader;
import org.paymentassistant.adapter.extraction.terms.PaymentTerms;
import org.paymentassistant.adapter.extraction.terms.PaymentTermsReader;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.Instalment;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** Decides on one invoice: which source counts, what follows from other values, what a person must be asked. */
public final class Decision {

    private static final double COMPUTED = 0.8;
    private static final double ASKED_FOR = 0.93;

    private final ReadDocument document;
    private final List<Integer> pages;
    private final CompanyProfile buyer;
    private final InvoiceText text;
    private final Readings fromText;
    private final DocumentType typeOfText;
    private final List<ReviewIssue> issues = new ArrayList<>();

    /** On what was found in the pages of one invoice. */
    public Decision(
            ReadDocument document,
            List<Integer> pages,
            CompanyProfile buyer,
            InvoiceText text,
            Readings fromText,
            DocumentType typeOfText) {
        this.document = document;
        this.pages = List.copyOf(pages);
        this.buyer = buyer;
        this.text = text;
        this.fromText = fromText;
        this.typeOfText = typeOfText;
    }

    /** What is understood. */
    public ExtractedInvoice invoice() {
        Optional<EInvoice> xml = eInvoice();
        Fusion fusion = new Fusion(xml.map(XmlReadings::of), codes(), fromText, text);
        Map<InvoiceField, FieldReading> fields = new EnumMap<>(InvoiceField.class);
        fields.putAll(fusion.fields());
        issues.addAll(fusion.issues());
        leaveOutOwnAccount(fields);
        leaveOutLocalAccount(fields);
        addAccountIssues(fields);
        PaymentTerms terms = PaymentTermsReader.read(text.document(), text.dates());
        addDueDate(fields, terms);
        DocumentType type = xml.flatMap(XmlDocumentType::of).orElse(typeOfText);
        if (type == DocumentType.OTHER) {
            fields.replaceAll((field, reading) -> reading.doubted());
        }
        return new ExtractedInvoice(
                pages,
                type,
                Languages.of(text.document().vocabulary()),
                fields,
                discount(fields, terms),
                instalments(fields),
                issues);
    }

    /** An amount that is payable in parts is not paid as a whole without asking. */
    private List<Instalment> instalments(Map<InvoiceField, FieldReading> fields) {
        Optional<LocalDate> issued = accepted(fields, InvoiceField.ISSUE_DATE).map(LocalDate::parse);
        Optional<BigDecimal> amount = accepted(fields, InvoiceField.AMOUNT_DUE).map(BigDecimal::new);
        List<Instalment> parts = issued.flatMap(
                        date -> amount.map(total -> InstalmentsReader.read(text.dates(), text.amounts(), date, total)))
                .orElse(List.of());
        if (!parts.isEmpty()) {
            issues.add(ReviewIssue.of(Severity.ERROR, InvoiceField.AMOUNT_DUE, IssueCode.INSTALMENTS));
        }
        return parts;
    }

    private Optional<EInvoice> eInvoice() {
        boolean whole = pages.size() == document.pages().size();
        return document.eInvoices().stream()
                .filter(invoice -> whole || states(invoice))
                .findFirst();
    }

    private boolean states(EInvoice invoice) {
        Optional<String> stated = fromText.value(InvoiceField.INVOICE_NUMBER).map(Plain::compact);
        return stated.isPresent() && stated.equals(invoice.invoiceNumber().map(Plain::compact));
    }

    private List<Readings> codes() {
        return document.paymentCodes().stream()
                .filter(code -> pages.contains(code.page()))
                .map(CodeReadings::of)
                .toList();
    }

    private void leaveOutOwnAccount(Map<InvoiceField, FieldReading> fields) {
        FieldReading reading = fields.get(InvoiceField.IBAN);
        if (reading == null) {
            return;
        }
        List<Candidate> others = reading.candidates().stream()
                .filter(candidate -> !isOwn(candidate.value()))
                .toList();
        if (others.isEmpty()) {
            fields.remove(InvoiceField.IBAN);
        } else if (others.size() < reading.candidates().size()) {
            fields.put(
                    InvoiceField.IBAN,
                    new FieldReading(others, reading.accepted() && others.get(0).equals(reading.best())));
        }
    }

    /** Beside an IBAN a local number is only its repetition, never paid to; beside a misprinted one it is left out. */
    private void leaveOutLocalAccount(Map<InvoiceField, FieldReading> fields) {
        boolean misprinted =
                text.accounts().stream().anyMatch(found -> found.value().iban().isEmpty())
                        || eInvoice().filter(Decision::statesInvalidIban).isPresent();
        if (fields.containsKey(InvoiceField.IBAN)) {
            fields.computeIfPresent(InvoiceField.ACCOUNT_NUMBER, (field, reading) -> reading.doubted());
            fields.remove(InvoiceField.ROUTING_NUMBER);
        } else if (misprinted) {
            fields.remove(InvoiceField.ACCOUNT_NUMBER);
            fields.remove(InvoiceField.ROUTING_NUMBER);
        }
    }

    private static boolean statesInvalidIban(EInvoice invoice) {
        return invoice.paymentMeans().stream()
                .flatMap(way -> way.account().stream())
                .anyMatch(account -> account.strip().matches("[A-Za-z]{2}\\d{2}.{8,}")
                        && Iban.parse(account).isEmpty());
    }

    private boolean isOwn(String iban) {
        return Iban.parse(iban)
                .map(IbanAccount::new)
                .filter(buyer.accounts()::contains)
                .isPresent();
    }

    private void addAccountIssues(Map<InvoiceField, FieldReading> fields) {
        boolean none = !fields.containsKey(InvoiceField.IBAN) && !fields.containsKey(InvoiceField.ACCOUNT_NUMBER);
        if (none
                && text.accounts().stream()
                        .anyMatch(found -> found.value().iban().isEmpty())) {
            issues.add(ReviewIssue.of(Severity.ERROR, InvoiceField.IBAN, IssueCode.ACCOUNT_CHECK_FAILED));
        }
        Optional.ofNullable(fields.get(InvoiceField.IBAN))
                .filter(reading -> isRepaired(reading.best().value()))
                .ifPresent(reading ->
                        issues.add(ReviewIssue.of(Severity.WARNING, InvoiceField.IBAN, IssueCode.ACCOUNT_REPAIRED)));
    }

    private boolean isRepaired(String iban) {
        List<Boolean> repaired = text.accounts().stream()
                .filter(found ->
                        found.value().iban().filter(i -> i.value().equals(iban)).isPresent())
                .map(found -> found.value().repaired())
                .toList();
        return !repaired.isEmpty() && !repaired.contains(false);
    }

    /** A day that a sentence asks for goes before one that is counted from the terms. */
    private void addDueDate(Map<InvoiceField, FieldReading> fields, PaymentTerms terms) {
        FieldReading stated = fields.get(InvoiceField.PAYMENT_DUE_DATE);
        if (stated != null && stated.accepted()) {
            return;
        }
        Optional<FieldReading> issued =
                Optional.ofNullable(fields.get(InvoiceField.ISSUE_DATE)).filter(FieldReading::accepted);
        Optional<Candidate> asked =
                askedFor(issued.map(reading -> LocalDate.parse(reading.best().value())));
        if (asked.isPresent()) {
            fields.put(InvoiceField.PAYMENT_DUE_DATE, new FieldReading(List.of(asked.get()), issued.isPresent()));
        } else {
            issued.ifPresent(reading -> addComputedDueDate(fields, terms, reading.best()));
        }
    }

    private void addComputedDueDate(Map<InvoiceField, FieldReading> fields, PaymentTerms terms, Candidate issued) {
        terms.dueDate(LocalDate.parse(issued.value())).ifPresent(date -> {
            Candidate computed = new Candidate(date.toString(), COMPUTED, issued.evidence());
            fields.put(InvoiceField.PAYMENT_DUE_DATE, new FieldReading(List.of(computed), true));
            issues.add(ReviewIssue.of(Severity.INFO, InvoiceField.PAYMENT_DUE_DATE, IssueCode.DUE_DATE_COMPUTED));
        });
    }

    private Optional<Candidate> askedFor(Optional<LocalDate> issued) {
        return DueSentence.find(text.document(), text.dates())
                .filter(date -> issued.filter(date.value()::isBefore).isEmpty())
                .map(date -> new Candidate(
                        date.value().toString(), ASKED_FOR, date.span().evidence()));
    }

    private Optional<EarlyPaymentDiscount> discount(Map<InvoiceField, FieldReading> fields, PaymentTerms terms) {
        Optional<LocalDate> issued = accepted(fields, InvoiceField.ISSUE_DATE).map(LocalDate::parse);
        Optional<BigDecimal> amount = accepted(fields, InvoiceField.AMOUNT_DUE).map(BigDecimal::new);
        return terms.discount(issued, amount);
    }

    private static Optional<String> accepted(Map<InvoiceField, FieldReading> fields, InvoiceField field) {
        return Optional.ofNullable(fields.get(field))
                .filter(FieldReading::accepted)
                .map(reading -> reading.best().value());
    }
}
