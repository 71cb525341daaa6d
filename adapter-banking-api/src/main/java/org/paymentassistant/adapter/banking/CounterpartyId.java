package org.paymentassistant.adapter.banking;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.payment.BeneficiaryId;

/**
 * One account of a counterparty: both must be named when it is paid. As a beneficiary's id both stand one after the other
 * without their dashes.
 *
 * @param counterparty the bank's name of the counterparty
 * @param account the bank's name of its account
 */
record CounterpartyId(UUID counterparty, UUID account) {

    private static final Pattern BOTH = Pattern.compile("([0-9a-f]{32})([0-9a-f]{32})");
    private static final Pattern DASHLESS =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static Optional<CounterpartyId> of(String counterparty, String account) {
        return UUID_FORM.matcher(counterparty).matches()
                        && UUID_FORM.matcher(account).matches()
                ? Optional.of(new CounterpartyId(UUID.fromString(counterparty), UUID.fromString(account)))
                : Optional.empty();
    }

    static Optional<CounterpartyId> of(BeneficiaryId id) {
        Matcher both = BOTH.matcher(id.value());
        return both.matches() ? of(dashed(both.group(1)), dashed(both.group(2))) : Optional.empty();
    }

    private static String dashed(String dashless) {
        return DASHLESS.matcher(dashless).replaceAll("$1-$2-$3-$4-$5");
    }

    BeneficiaryId beneficiaryId() {
        return new BeneficiaryId((counterparty + "" + account).replace("-", ""));
    }
}
