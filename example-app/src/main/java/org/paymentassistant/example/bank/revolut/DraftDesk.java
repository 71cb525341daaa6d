package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.example.bank.BankResponse;

/** The drafts of all companies, oldest first, of one payment each. Used under a lock. */
final class DraftDesk {

    private static final int LONGEST = 255;

    private final Ids ids;
    private final AccountDesk accounts;
    private final CounterpartyDesk counterparties;
    private final List<RevolutDraft> all = new ArrayList<>();

    DraftDesk(Ids ids, AccountDesk accounts, CounterpartyDesk counterparties) {
        this.ids = ids;
        this.accounts = accounts;
        this.counterparties = counterparties;
    }

    List<RevolutDraft> all() {
        return List.copyOf(all);
    }

    void move(String id, RevolutDraft.State state) {
        all.replaceAll(draft -> draft.id().equals(id) ? draft.in(state) : draft);
    }

    /** Only what nobody has sent for processing. */
    BankResponse list(RevolutCompany company) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode orders = answer.putArray("payment_orders");
        all.stream()
                .filter(draft -> draft.client().equals(company.clientId()))
                .filter(draft -> draft.state() == RevolutDraft.State.CREATED)
                .forEach(draft -> orders.addObject()
                        .put("id", draft.id())
                        .put("title", draft.title())
                        .put("payments_count", 1)
                        .put("source", "api"));
        return BankResponse.json(200, answer.toString());
    }

    BankResponse read(RevolutCompany company, String id) {
        RevolutDraft draft = find(company, id);
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("title", draft.title())
                .put("source", "api");
        draft.scheduledFor().ifPresent(day -> answer.put("scheduled_for", day.toString()));
        ObjectNode payment = answer.putArray("payments").addObject();
        payment.put("id", draft.id()).put("state", draft.state().name()).put("reference", draft.reference());
        payment.putObject("amount").put("amount", draft.amount()).put("currency", draft.currency());
        return BankResponse.json(200, answer.toString());
    }

    private RevolutDraft find(RevolutCompany company, String id) {
        return all.stream()
                .filter(draft ->
                        draft.client().equals(company.clientId()) && draft.id().equals(id))
                .filter(draft -> draft.state() != RevolutDraft.State.DELETED)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("Payment draft"));
    }

    BankResponse delete(RevolutCompany company, String id) {
        if (find(company, id).state() != RevolutDraft.State.CREATED) {
            throw new Refusal(422, "The payment draft cannot be deleted");
        }
        move(id, RevolutDraft.State.DELETED);
        return BankResponse.empty(204);
    }

    BankResponse create(RevolutCompany company, ObjectNode body) {
        JsonNode payments = body.path("payments");
        if (!payments.isArray() || payments.isEmpty()) {
            return BankResponse.empty(204);
        }
        if (payments.size() > 1) {
            throw Refusal.invalid("This simulation takes one payment in a draft");
        }
        RevolutDraft draft = draft(company, body, payments.get(0));
        all.add(draft);
        return BankResponse.json(
                201, JsonNodeFactory.instance.objectNode().put("id", draft.id()).toString());
    }

    private RevolutDraft draft(RevolutCompany company, ObjectNode body, JsonNode payment) {
        AccountDesk.Entry source = accounts.find(company, Texts.required(payment, "account_id", LONGEST))
                .orElseThrow(() -> Refusal.invalid("Account not found"));
        JsonNode receiver = payment.path("receiver");
        KnownCounterparty payee = counterparties
                .find(
                        company,
                        Texts.required(receiver, "counterparty_id", LONGEST),
                        Texts.required(receiver, "account_id", LONGEST))
                .orElseThrow(() -> Refusal.invalid("Counterparty not found"));
        String currency = Texts.required(payment, "currency", 3);
        if (!currency.equals(payee.currency())) {
            throw Refusal.invalid("The currency is not that of the counterparty's account");
        }
        checkBearer(payment);
        return new RevolutDraft(
                company.clientId(),
                ids.uuid(),
                Texts.required(body, "title", LONGEST),
                day(body),
                source.account().iban(),
                payee.name(),
                payee.number(),
                amount(payment),
                currency,
                Texts.required(payment, "reference", LONGEST),
                RevolutDraft.State.CREATED);
    }

    private static BigDecimal amount(JsonNode payment) {
        JsonNode amount = payment.path("amount");
        if (!amount.isNumber() || amount.decimalValue().signum() <= 0) {
            throw Refusal.invalid("'amount' must be a positive number");
        }
        return amount.decimalValue();
    }

    private static void checkBearer(JsonNode payment) {
        Optional<String> bearer = Texts.maybe(payment, "charge_bearer");
        if (bearer.isPresent() && !List.of("shared", "debtor").contains(bearer.get())) {
            throw Refusal.invalid("'charge_bearer' must be shared or debtor");
        }
    }

    private Optional<LocalDate> day(ObjectNode body) {
        Optional<LocalDate> day = Texts.maybe(body, "schedule_for").map(DraftDesk::parsed);
        LocalDate today = ids.moment().atZone(ZoneOffset.UTC).toLocalDate();
        if (day.isPresent() && day.get().isBefore(today)) {
            throw Refusal.invalid("'schedule_for' must be in the future");
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("'schedule_for' is no date");
        }
    }
}
