package org.paymentassistant.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

/**
 * The structured reference that a text is, for an account: international ones everywhere but with a Swiss QR-IBAN, national
 * ones only with an account of their country, so that a customer number never turns into a reference by its check digit
 * alone. A Swiss QR reference goes with a QR-IBAN and with nothing else.
 */
final class FittingReference {

    private static final Map<String, String> SAME_REFERENCES = Map.of("LI", "CH", "SK", "CZ");

    /** Kinds whose form is so common that the text must be bare digits: a hyphen says that it is something else. */
    private static final Set<ReferenceType> BARE_DIGITS = EnumSet.of(
            ReferenceType.FI_VIITE,
            ReferenceType.EE_VIITE,
            ReferenceType.SE_OCR,
            ReferenceType.NL_BETALINGSKENMERK,
            ReferenceType.CZ_VS);

    private static final Pattern DIGITS = Pattern.compile("[0-9\\h]+");

    private FittingReference() {}

    static Optional<CreditorReference> of(String text, Optional<PaymentAccount> account) {
        boolean qrIban = account.filter(ReferenceFit::isQrIban).isPresent();
        return qrIban
                ? CreditorReference.parse(ReferenceType.CH_QRR, text)
                : CreditorReference.parse(ReferenceType.RF, text).or(() -> national(text, account));
    }

    private static Optional<CreditorReference> national(String text, Optional<PaymentAccount> account) {
        Optional<CountryCode> country = account.flatMap(PaymentAccount::country)
                .map(own -> new CountryCode(SAME_REFERENCES.getOrDefault(own.value(), own.value())));
        return country.flatMap(known -> Arrays.stream(ReferenceType.values())
                .filter(type -> type != ReferenceType.CH_QRR)
                .filter(type -> type.country().equals(country))
                .filter(type ->
                        !BARE_DIGITS.contains(type) || DIGITS.matcher(text).matches())
                .flatMap(type -> CreditorReference.parse(type, text).stream())
                .findFirst());
    }
}
