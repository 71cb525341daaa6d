package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.domain.payment.ChargeBearer;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SepaText;

/** Writes the request for a draft with one payment. */
final class DraftBody {

    private static final int LONGEST_REFERENCE = 140;

    private DraftBody() {}

    /** The request; a day that is not to come is left out, which means at once. */
    static ObjectNode of(DraftId tag, PaymentInstruction instruction, CounterpartyId receiver, LocalDate today) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("title", DraftTitle.of(tag, instruction.creditor()));
        if (instruction.requestedExecutionDate().isAfter(today)) {
            body.put("schedule_for", instruction.requestedExecutionDate().toString());
        }
        ObjectNode payment = body.putArray("payments").addObject();
        payment.put("account_id", instruction.debtorAccount().value());
        payment.putObject("receiver")
                .put("counterparty_id", receiver.counterparty().toString())
                .put("account_id", receiver.account().toString());
        payment.put("amount", new BigDecimal(instruction.instructedAmount().decimal()))
                .put("currency", instruction.instructedAmount().currency().getCurrencyCode())
                .put("reference", reference(instruction));
        chargeBearer(instruction).ifPresent(bearer -> payment.put("charge_bearer", bearer));
        return body;
    }

    /** The bank has codes of its own for the purpose, so the text tells ours where there is room. */
    private static String reference(PaymentInstruction instruction) {
        String text = text(instruction);
        return instruction
                .purpose()
                .map(code -> text + ", purpose " + code.value())
                .filter(both -> both.length() <= LONGEST_REFERENCE)
                .orElse(text);
    }

    /** No longer than banks carry it, though this one takes more. */
    private static String text(PaymentInstruction instruction) {
        return SepaText.of(instruction.remittanceInformation().value(), LONGEST_REFERENCE)
                .map(SepaText::value)
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .orElse(instruction.endToEndId().value());
    }

    private static Optional<String> chargeBearer(PaymentInstruction instruction) {
        return switch (instruction.chargeBearer()) {
            case SLEV, CRED -> Optional.empty();
            case SHAR -> Optional.of("shared");
            case DEBT -> Optional.of("debtor");
        };
    }

    /** Whether the bank has a word for who bears the charges. */
    static boolean canSay(ChargeBearer bearer) {
        return bearer != ChargeBearer.CRED;
    }
}
