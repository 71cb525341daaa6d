package org.paymentassistant.domain.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.party.PostalAddress;

/**
 * The content of an electronic invoice in the terms of EN 16931, as its XML states it: nothing is checked or computed
 * here, texts are trimmed. Immutable.
 *
 * @param syntax the XML it was read from
 * @param typeCode document type (BT-3, UNTDID 1001), for instance 380 or 381
 * @param invoiceNumber BT-1
 * @param issueDate BT-2
 * @param paymentDueDate BT-9
 * @param currency BT-5, as written
 * @param seller BG-4
 * @param payee BG-10
 * @param buyer BG-7
 * @param paymentMeans BG-16, all of them in their order
 * @param remittanceInformation BT-83
 * @param paymentTerms BT-20 and its relatives, all of them in their order
 * @param totals BG-22
 * @param notes free texts (BT-22)
 */
public record EInvoice(
        Syntax syntax,
        Optional<String> typeCode,
        Optional<String> invoiceNumber,
        Optional<LocalDate> issueDate,
        Optional<LocalDate> paymentDueDate,
        Optional<String> currency,
        Optional<Party> seller,
        Optional<Party> payee,
        Optional<Party> buyer,
        List<PaymentMeans> paymentMeans,
        Optional<String> remittanceInformation,
        List<PaymentTerms> paymentTerms,
        Totals totals,
        List<String> notes) {

    public EInvoice {
        paymentMeans = List.copyOf(paymentMeans);
        paymentTerms = List.copyOf(paymentTerms);
        notes = List.copyOf(notes);
    }

    /** The XML vocabulary. */
    public enum Syntax {
        /** UN/CEFACT Cross Industry Invoice, also of ZUGFeRD 1. */
        CII,
        /** OASIS UBL invoice. */
        UBL_INVOICE,
        /** OASIS UBL credit note. */
        UBL_CREDIT_NOTE
    }

    /** A party of the invoice: name (BT-27, BT-59, BT-44), VAT id (BT-31), legal registration (BT-30), address. */
    public record Party(
            Optional<String> name,
            Optional<String> vatId,
            Optional<String> legalRegistrationId,
            Optional<PostalAddress> address) {}

    /**
     * A way to pay (BG-16).
     *
     * @param typeCode BT-81 (UNTDID 4461): 30 and 58 credit transfer, 49 and 59 direct debit …
     * @param account BT-84, IBAN or other, as written
     * @param accountName BT-85
     * @param bic BT-86
     * @param debtorAccount BT-91, the buyer's own account to be debited
     */
    public record PaymentMeans(
            Optional<String> typeCode,
            Optional<String> account,
            Optional<String> accountName,
            Optional<String> bic,
            Optional<String> debtorAccount) {}

    /**
     * A term of payment.
     *
     * @param text BT-20 as written, line breaks kept
     * @param dueDate when this part is due
     * @param partialAmount how much of it, where the invoice is payable in parts
     * @param discounts reductions for early payment that the XML states as data
     */
    public record PaymentTerms(
            Optional<String> text,
            Optional<LocalDate> dueDate,
            Optional<BigDecimal> partialAmount,
            List<Discount> discounts) {
        public PaymentTerms {
            discounts = List.copyOf(discounts);
        }
    }

    /** A reduction for early payment: percent or amount, of a basis, until a date or within days of a basis date. */
    public record Discount(
            Optional<BigDecimal> percent,
            Optional<BigDecimal> amount,
            Optional<BigDecimal> basisAmount,
            Optional<LocalDate> basisDate,
            Optional<Integer> days) {}

    /** Document totals (BG-22): net BT-109, tax BT-110, gross BT-112, prepaid BT-113, due BT-115. */
    public record Totals(
            Optional<BigDecimal> net,
            Optional<BigDecimal> tax,
            Optional<BigDecimal> gross,
            Optional<BigDecimal> prepaid,
            Optional<BigDecimal> due) {}
}
