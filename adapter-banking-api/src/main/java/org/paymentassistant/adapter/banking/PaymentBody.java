package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;

/** Writes the request for a payment. */
final class PaymentBody {

    private static final int LONGEST_COMMUNICATION = 76;

    private PaymentBody() {}

    /** The request; a date that has passed becomes today, because the bank takes none of the past. */
    static ObjectNode of(
            DraftId tag,
            PaymentInstruction instruction,
            Beneficiary beneficiary,
            PaymentOption option,
            LocalDate today) {
        String currency = instruction.instructedAmount().currency().getCurrencyCode();
        LocalDate wanted = instruction.requestedExecutionDate();
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("sourceWalletId", instruction.debtorAccount().value())
                .put("externalBankAccountId", beneficiary.id().value());
        body.putObject("amount")
                .put("value", instruction.instructedAmount().decimal())
                .put("currency", currency);
        return body.put("desiredExecutionDate", (wanted.isBefore(today) ? today : wanted).toString())
                .put("feeCurrency", option.feeCurrency().orElse(currency))
                .put("feePaymentOption", option.fee())
                .put("priorityPaymentOption", option.speed())
                .put("tag", tag.value())
                .put("communication", communication(instruction));
    }

    /** The bank has no field for a code of the purpose, so the text tells it where there is room. */
    private static String communication(PaymentInstruction instruction) {
        String text = text(instruction);
        return instruction
                .purpose()
                .map(code -> text + ", purpose " + code.value())
                .filter(both -> both.length() <= LONGEST_COMMUNICATION)
                .orElse(text);
    }

    private static String text(PaymentInstruction instruction) {
        return BankText.fit(instruction.remittanceInformation().value(), LONGEST_COMMUNICATION)
                .or(() -> BankText.fit(instruction.endToEndId().value(), LONGEST_COMMUNICATION))
                .orElse("");
    }
}
