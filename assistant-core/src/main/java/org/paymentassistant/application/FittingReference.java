package org.paymentassistant.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

/**
 * The structured reference that a text is, for an account: international ones everywhere, national ones only with an
 * account of their country, so that a customer number never turns into a reference by its check digit alone.
 */
final class FittingReference {

    private static final Map<String, List<ReferenceType>> NATIONAL = Map.of(
            "BE", List.of(ReferenceType.BE_OGM),
            "CH", List.of(ReferenceType.CH_QRR),
            "LI", List.of(ReferenceType.CH_QRR),
            "FI", List.of(ReferenceType.FI_VIITE));

    private FittingReference() {}

    static Optional<CreditorReference> of(String text, Optional<PaymentAccount> account) {
        return CreditorReference.parse(ReferenceType.RF, text).or(() -> national(text, account));
    }

    private static Optional<CreditorReference> national(String text, Optional<PaymentAccount> account) {
        return account.flatMap(PaymentAccount::country)
                .map(country -> NATIONAL.getOrDefault(country.value(), List.of()))
                .flatMap(types -> types.stream()
                        .flatMap(type -> CreditorReference.parse(type, text).stream())
                        .findFirst());
    }
}
