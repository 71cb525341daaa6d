package org.paymentassistant.adapter.extraction.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;

/** What a payment code says. */
final class CodeReadings {

    private static final double SURE = 0.99;

    private CodeReadings() {}

    static Readings of(PaymentCode code) {
        Evidence evidence = new Evidence(Source.CODE, Optional.of(code.page()), code.box(), Optional.empty());
        Readings readings = new Readings();
        readings.add(InvoiceField.IBAN, code.account().flatMap(Iban::parse).map(Iban::value), SURE, evidence);
        readings.add(InvoiceField.BIC, code.bic().flatMap(Bic::parse).map(Bic::value), SURE, evidence);
        readings.add(InvoiceField.SELLER_NAME, code.creditorName(), SURE, evidence);
        readings.add(InvoiceField.SELLER_ADDRESS, code.creditorAddress().map(XmlReadings::line), SURE, evidence);
        readings.add(InvoiceField.BUYER_NAME, code.debtorName(), SURE, evidence);
        readings.add(
                InvoiceField.AMOUNT_DUE,
                code.amount().filter(amount -> amount.signum() > 0).map(CodeReadings::plain),
                SURE,
                evidence);
        readings.add(InvoiceField.CURRENCY, code.currency(), SURE, evidence);
        readings.add(InvoiceField.REMITTANCE_REFERENCE, code.reference(), SURE, evidence);
        readings.add(InvoiceField.PAYMENT_DUE_DATE, code.dueDate().map(LocalDate::toString), SURE, evidence);
        code.billInformation().flatMap(SwicoInformation::parse).ifPresent(bill -> {
            readings.add(InvoiceField.INVOICE_NUMBER, bill.invoiceNumber(), SURE, evidence);
            readings.add(InvoiceField.ISSUE_DATE, bill.issueDate().map(LocalDate::toString), SURE, evidence);
            readings.add(InvoiceField.PAYMENT_DUE_DATE, bill.dueDate().map(LocalDate::toString), SURE, evidence);
        });
        return readings;
    }

    private static String plain(BigDecimal amount) {
        return (amount.scale() < 2 ? amount.setScale(2) : amount).toPlainString();
    }
}
