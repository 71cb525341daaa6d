package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.party.VatId;

/** What electronic invoice data says: it names its fields, so that nothing has to be guessed. */
final class XmlReadings {

    private static final double SURE = 0.99;
    private static final Evidence XML = Evidence.of(Source.XML);

    private XmlReadings() {}

    static Readings of(EInvoice invoice) {
        Readings readings = new Readings();
        add(readings, InvoiceField.SELLER_NAME, invoice.seller().flatMap(EInvoice.Party::name));
        add(
                readings,
                InvoiceField.SELLER_VAT_ID,
                invoice.seller().flatMap(EInvoice.Party::vatId).map(XmlReadings::compact));
        add(
                readings,
                InvoiceField.SELLER_ADDRESS,
                invoice.seller().flatMap(EInvoice.Party::address).map(XmlReadings::line));
        add(readings, InvoiceField.PAYEE_NAME, invoice.payee().flatMap(EInvoice.Party::name));
        add(readings, InvoiceField.BUYER_NAME, invoice.buyer().flatMap(EInvoice.Party::name));
        add(readings, InvoiceField.INVOICE_NUMBER, invoice.invoiceNumber());
        add(readings, InvoiceField.ISSUE_DATE, invoice.issueDate().map(LocalDate::toString));
        add(readings, InvoiceField.PAYMENT_DUE_DATE, dueDate(invoice).map(LocalDate::toString));
        add(readings, InvoiceField.CURRENCY, invoice.currency());
        add(readings, InvoiceField.AMOUNT_DUE, amountDue(invoice.totals()).map(BigDecimal::toPlainString));
        add(
                readings,
                InvoiceField.REMITTANCE_REFERENCE,
                invoice.remittanceInformation().filter(text -> !isInvoiceNumber(text, invoice)));
        addAccounts(readings, invoice.paymentMeans());
        return readings;
    }

    private static boolean isInvoiceNumber(String text, EInvoice invoice) {
        return invoice.invoiceNumber()
                .filter(number -> number.strip().equals(text.strip()))
                .isPresent();
    }

    /** Where several terms have a date, those with a discount name its last day and not the one of the whole sum. */
    private static Optional<LocalDate> dueDate(EInvoice invoice) {
        List<EInvoice.PaymentTerms> dated = invoice.paymentTerms().stream()
                .filter(terms -> terms.dueDate().isPresent())
                .toList();
        Optional<LocalDate> whole = dated.stream()
                .filter(terms -> terms.discounts().isEmpty())
                .flatMap(terms -> terms.dueDate().stream())
                .findFirst();
        boolean discounted = dated.stream().anyMatch(terms -> !terms.discounts().isEmpty());
        return discounted && whole.isPresent()
                ? whole
                : invoice.paymentDueDate()
                        .or(() -> dated.stream()
                                .flatMap(terms -> terms.dueDate().stream())
                                .findFirst());
    }

    private static Optional<BigDecimal> amountDue(EInvoice.Totals totals) {
        return totals.due()
                .or(() -> totals.gross()
                        .map(gross -> gross.subtract(totals.prepaid().orElse(BigDecimal.ZERO))))
                .map(amount ->
                        amount.stripTrailingZeros().scale() < 2 ? amount.setScale(2) : amount.stripTrailingZeros());
    }

    private static void addAccounts(Readings readings, List<EInvoice.PaymentMeans> means) {
        for (EInvoice.PaymentMeans way : means) {
            Optional<Iban> iban = way.account().flatMap(Iban::parse);
            add(readings, InvoiceField.IBAN, iban.map(Iban::value));
            if (iban.isEmpty()) {
                add(
                        readings,
                        InvoiceField.ACCOUNT_NUMBER,
                        way.account()
                                .map(text -> text.replaceAll("\\s", ""))
                                .filter(text ->
                                        text.matches("[0-9A-Za-z-]{5,30}") && !text.matches("[A-Za-z]{2}\\d{2}.*")));
            }
            add(readings, InvoiceField.BIC, way.bic().flatMap(Bic::parse).map(Bic::value));
        }
    }

    private static void add(Readings readings, InvoiceField field, Optional<String> value) {
        readings.add(field, value, SURE, XML);
    }

    private static String compact(String vatId) {
        return VatId.parse(vatId).map(VatId::value).orElse(vatId.replaceAll("[\\s.-]", ""));
    }

    static String line(PostalAddress address) {
        String town = Stream.of(address.postCode(), address.townName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String street = Stream.of(address.streetName(), address.buildingNumber())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(street, town).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
