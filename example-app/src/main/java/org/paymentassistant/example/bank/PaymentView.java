package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;

/** Writes payments as the bank shows them. */
final class PaymentView {
    private PaymentView() {}

    static ObjectNode json(Payment payment, ZonedDateTime now) {
        PaymentOrder order = payment.order();
        String executionDate = payment.executionDate(now).toString();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", payment.id())
                .put("status", payment.status().word())
                .put("createdDate", BankTime.text(payment.createdAt()))
                .put("desiredExecutionDate", executionDate)
                .put("executionDate", executionDate);
        putAmounts(json, payment);
        return json.put("tag", order.tag())
                .put("externalBankAccountId", order.creditor().id())
                .put("sourceWalletId", order.source().id())
                .put("communication", order.communication())
                .put("priorityPaymentOption", order.speed().priority())
                .put("speedOption", order.speed().word())
                .put("feePaymentOption", order.fee().name());
    }

    private static void putAmounts(ObjectNode json, Payment payment) {
        PaymentOrder order = payment.order();
        String source = order.source().currency();
        json.set("amount", order.amount().json());
        json.set("counterValue", ExchangeRates.convert(order.amount(), source).json());
        ExchangeRates.describe(source, order.amount().currency(), BankTime.date(payment.createdAt()))
                .ifPresent(rate -> json.set("rate", rate));
        json.set("feePaymentAmount", PaymentOptions.charges(order).json());
    }
}
