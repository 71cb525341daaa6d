package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which combinations of speed and charges the bank offers for a wallet and a beneficiary, and their cost in the wallet's currency. */
final class PaymentOptions {
    private static final List<FeeOption> ELSEWHERE = List.of(FeeOption.SHARE, FeeOption.OUR, FeeOption.BEN);

    private PaymentOptions() {}

    record Option(SpeedOption speed, FeeOption fee, Money speedCost, Money feeCost) {
        private Money total() {
            return new Money(speedCost.value().add(feeCost.value()), feeCost.currency());
        }
    }

    static List<Option> offered(Wallet wallet, ExternalAccount account) {
        boolean sepa = account.currency().equals("EUR") && SepaCountries.reach(account.accountNumber());
        List<Option> options = new ArrayList<>();
        for (FeeOption fee : sepa ? List.of(FeeOption.SEPA) : ELSEWHERE) {
            for (SpeedOption speed : SpeedOption.values()) {
                if (sepa ? speed != SpeedOption.ONE_HOUR : speed != SpeedOption.INSTANT) {
                    options.add(new Option(speed, fee, cost(speed, wallet), cost(fee, wallet)));
                }
            }
        }
        return options;
    }

    /** Gives the charges of an order, which must have been made from an offered option. */
    static Money charges(PaymentOrder order) {
        return offered(order.source(), order.creditor()).stream()
                .filter(option -> option.speed() == order.speed() && option.fee() == order.fee())
                .map(Option::total)
                .findFirst()
                .orElseThrow();
    }

    static ObjectNode json(Wallet wallet, ExternalAccount account) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("externalBankAccountId", account.id())
                .put("sourceWalletId", wallet.id());
        json.set(
                "options",
                Answer.array(offered(wallet, account).stream()
                        .map(option -> json(option, account))
                        .toList()));
        return json;
    }

    private static ObjectNode json(Option option, ExternalAccount account) {
        Money one = new Money(new BigDecimal("1.00"), account.currency());
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("priorityPaymentOption", option.speed().word())
                .put("feePaymentOption", option.fee().name());
        json.set("priorityCost", option.speedCost().json());
        json.set("feeCost", option.feeCost().json());
        json.set(
                "minimumAmountSource",
                ExchangeRates.convert(one, option.feeCost().currency()).json());
        json.set("minimumAmountTarget", one.json());
        return json;
    }

    private static Money cost(SpeedOption speed, Wallet wallet) {
        String value = speed == SpeedOption.ONE_HOUR ? "10.00" : speed == SpeedOption.INSTANT ? "1.00" : "0.00";
        return new Money(new BigDecimal(value), wallet.currency());
    }

    private static Money cost(FeeOption fee, Wallet wallet) {
        String value = fee == FeeOption.OUR ? "15.00" : fee == FeeOption.SHARE ? "5.00" : "0.00";
        return new Money(new BigDecimal(value), wallet.currency());
    }
}
