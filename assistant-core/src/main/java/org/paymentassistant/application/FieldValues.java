package org.paymentassistant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.LocalAccountNumbers;
import org.paymentassistant.domain.account.NationalNumber;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.party.VatId;
import org.paymentassistant.domain.payment.PurposeCode;
import org.paymentassistant.domain.payment.RemittanceInformation;

/** Makes values of texts in the normal form of their field; empty where the text is no valid value. */
final class FieldValues {

    private static final int LONGEST_TEXT = 140;

    private FieldValues() {}

    static Optional<PartyName> name(String text) {
        return PartyName.parse(text);
    }

    static Optional<VatId> vatId(String text) {
        return VatId.parse(text);
    }

    static Optional<Bic> bic(String text) {
        return Bic.parse(text);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Currency> currency(String code) {
        return Money.currency(code.strip());
    }

    static Optional<Money> money(String decimal, String currencyCode) {
        return currency(currencyCode).flatMap(currency -> valid(() -> Money.of(new BigDecimal(decimal), currency)));
    }

    static Optional<InvoiceNumber> invoiceNumber(String text) {
        return valid(() -> new InvoiceNumber(text));
    }

    static Optional<PaymentAccount> ibanAccount(String text) {
        return Iban.parse(text).map(IbanAccount::new);
    }

    /** An account in its country's own form; its IBAN where the number tells it with right check digits. */
    static Optional<PaymentAccount> localAccount(
            String number, Optional<RoutingNumber> routing, Optional<CountryCode> country) {
        Optional<CountryCode> place =
                routing.map(bank -> bank.scheme().country()).or(() -> country);
        Optional<PaymentAccount> iban =
                place.flatMap(known -> NationalNumber.iban(known, number)).map(IbanAccount::new);
        return iban.or(() -> routing.map(bank -> LocalAccountNumbers.atBank(bank, number))
                .orElseGet(() -> LocalAccount.parse(number, Optional.empty(), country))
                .map(PaymentAccount.class::cast));
    }

    static Optional<RoutingNumber> routingNumber(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : valid(() -> RoutingScheme.valueOf(text.substring(0, colon)))
                        .flatMap(scheme -> RoutingNumber.parse(scheme, text.substring(colon + 1)));
    }

    /** The same, where a person may leave out the scheme that the destination uses. */
    static Optional<RoutingNumber> routingNumber(String text, Optional<RoutingScheme> usual) {
        return routingNumber(text).or(() -> usual.flatMap(scheme -> RoutingNumber.parse(scheme, text)));
    }

    static Optional<PostalAddress> address(String text, Optional<CountryCode> country) {
        return PostalAddress.parse(text, country);
    }

    static Optional<PurposeCode> purposeCode(String text) {
        return PurposeCode.parse(text);
    }

    static Optional<RemittanceInformation> remittance(
            Optional<String> reference, Optional<String> invoiceNumber, Optional<PaymentAccount> account) {
        return reference
                .flatMap(text -> structuredOrText(text, account))
                .or(() -> invoiceNumber.flatMap(FieldValues::text));
    }

    private static Optional<RemittanceInformation> structuredOrText(String text, Optional<PaymentAccount> account) {
        Optional<RemittanceInformation> structured =
                FittingReference.of(text, account).map(RemittanceInformation.Structured::new);
        return structured.or(() -> text(text));
    }

    private static Optional<RemittanceInformation> text(String text) {
        return text.length() > LONGEST_TEXT
                ? Optional.empty()
                : valid(() -> new RemittanceInformation.Unstructured(text));
    }

    private static <T> Optional<T> valid(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
