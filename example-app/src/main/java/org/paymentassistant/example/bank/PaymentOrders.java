package org.paymentassistant.example.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads orders for payments and refuses those that break a rule of the bank. */
final class PaymentOrders {
    private PaymentOrders() {}

    static PaymentOrder read(Company company, Fields body) {
        Wallet source = company.wallets()
                .find(body.text("sourceWalletId", 50))
                .orElseThrow(() -> body.refusal("sourceWalletId", "is unknown"));
        ExternalAccount creditor = company.accounts()
                .find(body.text("externalBankAccountId", 50))
                .orElseThrow(() -> body.refusal("externalBankAccountId", "is unknown"));
        body.matching("feeCurrency", "[A-Z]{3}");
        PaymentOrder order = new PaymentOrder(
                source,
                creditor,
                amount(body, creditor),
                date(body),
                fee(body),
                speed(body),
                body.optionalText("tag", 50).orElse(""),
                body.optionalText("communication", 76).orElse(""));
        requireOffered(order, body);
        return order;
    }

    private static Money amount(Fields body, ExternalAccount creditor) {
        Money amount = Money.read(body.object("amount"));
        if (!amount.currency().equals(creditor.currency())) {
            throw body.refusal("amount", "must be in the currency of the beneficiary, " + creditor.currency());
        }
        return amount;
    }

    private static LocalDate date(Fields body) {
        try {
            return LocalDate.parse(body.matching("desiredExecutionDate", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        } catch (DateTimeException e) {
            throw body.refusal("desiredExecutionDate", "is no date");
        }
    }

    private static FeeOption fee(Fields body) {
        String word = body.text("feePaymentOption", 10);
        return Arrays.stream(FeeOption.values())
                .filter(option -> option.name().equals(word))
                .findFirst()
                .orElseThrow(() -> body.refusal("feePaymentOption", "is unknown"));
    }

    private static SpeedOption speed(Fields body) {
        return SpeedOption.of(body.text("priorityPaymentOption", 10))
                .orElseThrow(() -> body.refusal("priorityPaymentOption", "must be 48H, 24H, 1H or instant"));
    }

    private static void requireOffered(PaymentOrder order, Fields body) {
        boolean offered = PaymentOptions.offered(order.source(), order.creditor()).stream()
                .anyMatch(option -> option.speed() == order.speed() && option.fee() == order.fee());
        if (!offered) {
            throw body.refusal("feePaymentOption", "is not offered with this speed for this beneficiary");
        }
    }
}
