package org.paymentassistant.domain.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.party.PostalAddress;

/**
 * What a payment code (a QR code or barcode made for paying) on a page says, as written: nothing is checked here.
 * Immutable.
 *
 * @param kind its standard
 * @param page the page it stands on, counted from 1
 * @param box where on the page, where known
 * @param account IBAN or local account, without spaces
 * @param bic as written
 * @param creditorName as written
 * @param creditorAddress as written
 * @param amount without currency; empty where the payer fills it in
 * @param currency ISO 4217 code
 * @param reference structured reference, without spaces
 * @param text unstructured message to the creditor
 * @param billInformation coded data for the payer such as Swico S1 ({@code //S1/…}), as written
 * @param debtorName who is to pay, as written
 * @param dueDate where the code states one
 */
public record PaymentCode(
        Kind kind,
        int page,
        Optional<Box> box,
        Optional<String> account,
        Optional<String> bic,
        Optional<String> creditorName,
        Optional<PostalAddress> creditorAddress,
        Optional<BigDecimal> amount,
        Optional<String> currency,
        Optional<String> reference,
        Optional<String> text,
        Optional<String> billInformation,
        Optional<String> debtorName,
        Optional<LocalDate> dueDate) {

    public PaymentCode {
        Objects.requireNonNull(kind, "kind");
    }

    /** The standards that are read. */
    public enum Kind {
        /** Swiss QR bill, SPC 02xx. */
        SWISS_QR_BILL,
        /** EPC069-12, also GiroCode. */
        EPC,
        /** Czech Short Payment Descriptor. */
        SPAYD,
        /** Slovenian UPN QR. */
        UPN_QR,
        /** Croatian HUB3. */
        HUB3
    }
}
