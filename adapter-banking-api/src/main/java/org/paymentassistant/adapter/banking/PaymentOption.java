package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.payment.ChargeBearer;

/**
 * A pair of speed and charges that the bank offers.
 *
 * @param speed the bank's word of the speed
 * @param fee the bank's word of who bears the charges
 * @param speedCost what the speed costs
 * @param feeCurrency the currency in which charges are taken, where the bank says it
 */
record PaymentOption(String speed, String fee, BigDecimal speedCost, Optional<String> feeCurrency) {

    /** Neither instant nor urgent: a person who wants that says so at the bank. The faster of two first. */
    private static final List<String> ORDINARY_SPEEDS = List.of("24H", "48H", "normal");

    /** The cheapest ordinary option with the wanted charges; empty where none is offered. */
    static Optional<PaymentOption> choose(JsonNode paymentOption, ChargeBearer bearer, Money amount) {
        List<String> fees = fees(bearer);
        return offered(paymentOption, amount).stream()
                .filter(option -> ORDINARY_SPEEDS.contains(option.speed()) && fees.contains(option.fee()))
                .min(Comparator.<PaymentOption>comparingInt(option -> fees.indexOf(option.fee()))
                        .thenComparing(PaymentOption::speedCost)
                        .thenComparingInt(option -> ORDINARY_SPEEDS.indexOf(option.speed())));
    }

    private static List<String> fees(ChargeBearer bearer) {
        return switch (bearer) {
            case SLEV -> List.of("SEPA", "SHARE", "DSP");
            case SHAR -> List.of("SHARE", "DSP", "SEPA");
            case DEBT -> List.of("OUR");
            case CRED -> List.of("BEN");
        };
    }

    private static List<PaymentOption> offered(JsonNode paymentOption, Money amount) {
        List<PaymentOption> options = new ArrayList<>();
        for (JsonNode option : paymentOption.path("options")) {
            Optional<String> speed = Json.text(option, "priorityPaymentOption");
            Optional<String> fee = Json.text(option, "feePaymentOption");
            if (speed.isPresent() && fee.isPresent() && allows(option, amount)) {
                BigDecimal cost =
                        Json.decimal(option.path("priorityCost").path("value")).orElse(BigDecimal.ZERO);
                options.add(
                        new PaymentOption(speed.get(), fee.get(), cost, Json.text(option.path("feeCost"), "currency")));
            }
        }
        return options;
    }

    private static boolean allows(JsonNode option, Money amount) {
        JsonNode minimum = option.path("minimumAmountTarget");
        boolean comparable = Json.text(minimum, "currency")
                .filter(amount.currency().getCurrencyCode()::equals)
                .isPresent();
        return !comparable
                || Json.decimal(minimum.path("value"))
                        .filter(least -> least.compareTo(amount.amount()) > 0)
                        .isEmpty();
    }
}
