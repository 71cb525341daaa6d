package org.paymentassistant.example.bank.revolut;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.paymentassistant.example.bank.BankResponse;
import org.paymentassistant.example.bank.Delivery;
import org.paymentassistant.example.bank.PendingCall;

/** Takes requests: counts them, lets faults meet them, checks who sends them and has them handled. Thread-safe. */
final class RevolutDesk {

    final TokenDesk tokens;
    final DraftDesk drafts;
    final CounterpartyDesk counterparties;
    final Payees payees = new Payees();
    final RevolutFaults faults = new RevolutFaults();

    private final InstantSource clock;
    private final AccountDesk accounts;
    private final Map<RevolutRequest, Integer> counts = new EnumMap<>(RevolutRequest.class);
    private final List<Late> late = new ArrayList<>();

    private record Late(Instant due, ApiCall call) {}

    RevolutDesk(List<RevolutCompany> companies, InstantSource clock, RandomGenerator random) {
        Ids ids = new Ids(clock, random);
        this.clock = clock;
        this.tokens = new TokenDesk(companies, clock, random);
        this.accounts = new AccountDesk(companies, ids);
        this.counterparties = new CounterpartyDesk(ids);
        this.drafts = new DraftDesk(ids, accounts, counterparties);
    }

    Delivery deliver(ApiCall call) {
        settle();
        RevolutRequest kind = RevolutRoutes.kind(call);
        synchronized (this) {
            counts.merge(kind, 1, Integer::sum);
        }
        return faults.deliver(kind, new Arrived(call));
    }

    synchronized int count(RevolutRequest kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Has the requests done that were late and whose time has come, the earliest first. */
    synchronized void settle() {
        Instant now = clock.instant();
        List<Late> due = late.stream()
                .filter(waiting -> !waiting.due().isAfter(now))
                .sorted(Comparator.comparing(Late::due))
                .toList();
        late.removeAll(due);
        due.forEach(waiting -> handle(waiting.call()));
    }

    private synchronized BankResponse handle(ApiCall call) {
        try {
            return RevolutRoutes.kind(call) == RevolutRequest.GET_TOKEN
                    ? tokens.give(call)
                    : handle(tokens.check(call.authorization()), call);
        } catch (Refusal refusal) {
            return refusal.response();
        }
    }

    private BankResponse handle(RevolutCompany company, ApiCall call) {
        return switch (RevolutRoutes.kind(call)) {
            case LIST_ACCOUNTS -> accounts.list(company);
            case READ_BANK_DETAILS -> accounts.bankDetails(company, call.part(2));
            case LIST_COUNTERPARTIES -> counterparties.list(company, call);
            case READ_COUNTERPARTY_FIELDS -> CounterpartyDesk.fields(call);
            case CREATE_COUNTERPARTY -> counterparties.create(company, call.json());
            case VALIDATE_NAME ->
                BankResponse.json(200, payees.validate(call.json()).toString());
            case LIST_DRAFTS -> drafts.list(company);
            case CREATE_DRAFT -> drafts.create(company, call.json());
            case READ_DRAFT -> drafts.read(company, call.id());
            case DELETE_DRAFT -> drafts.delete(company, call.id());
            case PAY -> throw new Refusal(403, "This application has no scope to pay");
            case GET_TOKEN, UNROUTED -> throw new Refusal(404, "Not found");
        };
    }

    private final class Arrived implements PendingCall {
        private final ApiCall call;

        private Arrived(ApiCall call) {
            this.call = call;
        }

        @Override
        public Delivery proceed() {
            return new Delivery.Answered(handle(call));
        }

        @Override
        public void postpone(Duration delay) {
            synchronized (RevolutDesk.this) {
                late.add(new Late(clock.instant().plus(delay), call));
            }
        }
    }
}
