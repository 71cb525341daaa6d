package org.paymentassistant.example.bank.revolut;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.example.bank.BankResponse;

/** The accounts of all companies. Used under a lock. */
final class AccountDesk {

    private final List<Entry> all = new ArrayList<>();

    record Entry(String client, String id, RevolutAccount account) {}

    AccountDesk(List<RevolutCompany> companies, Ids ids) {
        companies.forEach(company ->
                company.accounts().forEach(account -> all.add(new Entry(company.clientId(), ids.uuid(), account))));
    }

    Optional<Entry> find(RevolutCompany company, String id) {
        return of(company).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private List<Entry> of(RevolutCompany company) {
        return all.stream()
                .filter(entry -> entry.client().equals(company.clientId()))
                .toList();
    }

    BankResponse list(RevolutCompany company) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        of(company)
                .forEach(entry -> list.addObject()
                        .put("id", entry.id())
                        .put("name", entry.account().name())
                        .put("balance", 100_000)
                        .put("currency", entry.account().currency())
                        .put("state", "active")
                        .put("public", true));
        return BankResponse.json(200, list.toString());
    }

    BankResponse bankDetails(RevolutCompany company, String id) {
        Entry entry = find(company, id).orElseThrow(() -> Refusal.unknown("Account"));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        list.addObject()
                .put("iban", entry.account().iban().value())
                .put("pooled", false)
                .putArray("schemes")
                .add("sepa");
        return BankResponse.json(200, list.toString());
    }
}
