package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.example.bank.AccountNumber;
import org.paymentassistant.example.bank.BankResponse;

/** The counterparties of all companies. Used under a lock. */
final class CounterpartyDesk {

    private static final List<String> DETAILS =
            List.of("iban", "bic", "account_no", "sort_code", "routing_number", "bsb_code", "ifsc", "clabe");
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final Ids ids;
    private final List<KnownCounterparty> all = new ArrayList<>();

    CounterpartyDesk(Ids ids) {
        this.ids = ids;
    }

    List<KnownCounterparty> all() {
        return List.copyOf(all);
    }

    Optional<KnownCounterparty> find(RevolutCompany company, String id, String accountId) {
        return all.stream()
                .filter(known -> known.client().equals(company.clientId()))
                .filter(known -> known.id().equals(id) && known.accountId().equals(accountId))
                .findFirst();
    }

    BankResponse list(RevolutCompany company, ApiCall call) {
        int limit = call.parameter("limit").map(Integer::parseInt).orElse(USUAL_PAGE);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Refusal.invalid("'limit' must be from 1 to " + LARGEST_PAGE);
        }
        Instant before = call.parameter("created_before").map(Instant::parse).orElse(Instant.MAX);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.stream()
                .filter(known -> known.client().equals(company.clientId()))
                .filter(known -> known.createdAt().isBefore(before))
                .filter(known -> isWanted(known, call, "iban") && isWanted(known, call, "account_no"))
                .sorted(Comparator.comparing(KnownCounterparty::createdAt).reversed())
                .limit(limit)
                .forEach(known -> list.add(known.json()));
        return BankResponse.json(200, list.toString());
    }

    private static boolean isWanted(KnownCounterparty known, ApiCall call, String field) {
        return call.parameter(field)
                .map(wanted -> known.details().path(field).asText().equals(wanted))
                .orElse(true);
    }

    BankResponse create(RevolutCompany company, ObjectNode body) {
        String name = Texts.required(body, "company_name", 255);
        if (name.chars().filter(Character::isLetter).count() < 2) {
            throw Refusal.invalid("'company_name' must have two letters");
        }
        String currency = Texts.required(body, "currency", 3);
        String country = Texts.required(body, "bank_country", 3);
        checkAddress(body);
        KnownCounterparty made = new KnownCounterparty(
                company.clientId(),
                ids.uuid(),
                name,
                ids.uuid(),
                number(body),
                currency,
                country,
                ids.moment(),
                details(body));
        all.add(made);
        return BankResponse.json(200, made.json().toString());
    }

    private static AccountNumber number(ObjectNode body) {
        Optional<AccountNumber> iban = Texts.maybe(body, "iban").map(AccountNumber::new);
        if (iban.isPresent() && !iban.get().isIban()) {
            throw Refusal.invalid("The IBAN is not valid");
        }
        return iban.or(() -> Texts.maybe(body, "account_no").map(AccountNumber::new))
                .or(() -> Texts.maybe(body, "clabe").map(AccountNumber::new))
                .orElseThrow(() -> Refusal.invalid("Required 'iban' or 'account_no' is missing"));
    }

    private static void checkAddress(ObjectNode body) {
        if (body.has("address")) {
            Texts.required(body.path("address"), "country", 2);
            Texts.required(body.path("address"), "postcode", 20);
        }
    }

    private static ObjectNode details(ObjectNode body) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        DETAILS.forEach(field -> Texts.maybe(body, field).ifPresent(value -> details.put(field, value)));
        return details;
    }

    /** What a destination needs: an IBAN, or a number and a bank with an address where there are none. */
    static BankResponse fields(ApiCall call) {
        String country = call.parameter("country").orElseThrow(() -> Refusal.invalid("Required 'country' is missing"));
        List<String> names = switch (country) {
            case "GB" -> List.of("company_name");
            case "US" -> List.of("company_name", "account_no", "address.country", "address.postcode");
            default -> List.of("company_name");
        };
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = answer.putArray("fields");
        names.forEach(name -> fields.addObject().put("name", name).put("required", true));
        return BankResponse.json(200, answer.toString());
    }
}
