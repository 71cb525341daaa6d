package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** The beneficiaries of the company. There is no search: a client pages through all of them. */
final class ExternalBankAccountsResource {
    private static final List<String> ECHOED = List.of("currency", "tag", "holderBank", "holder", "contactEmail");

    private final BankBooks books;
    private final BeneficiaryRules rules;
    private final RepeatedBeneficiaryRule repeated;
    private final PayeeVerification verification;
    private final ListLag lag;

    ExternalBankAccountsResource(
            BankBooks books,
            BeneficiaryRules rules,
            RepeatedBeneficiaryRule repeated,
            PayeeVerification verification,
            ListLag lag) {
        this.books = books;
        this.rules = rules;
        this.repeated = repeated;
        this.verification = verification;
        this.lag = lag;
    }

    List<Route> routes() {
        String one = "/externalBankAccounts/{id}";
        return List.of(
                Route.of(RequestKind.LIST_BENEFICIARIES, "GET", "/externalBankAccounts", this::list),
                Route.of(RequestKind.CREATE_BENEFICIARY, "POST", "/externalBankAccounts", this::create),
                Route.of(RequestKind.READ_BENEFICIARY, "GET", one, this::read),
                Route.of(RequestKind.DELETE_BENEFICIARY, "DELETE", one, this::delete));
    }

    private Answer list(Call call) {
        Instant now = books.time().now();
        List<ExternalAccount> visible = call.company().accounts().all().stream()
                .filter(account -> lag.shows(account.createdAt(), now))
                .toList();
        return Answer.list(
                "accounts",
                Paging.of(call).cut(visible).stream()
                        .map(ExternalAccount::details)
                        .toList());
    }

    private Answer create(Call call) {
        Fields body = call.body();
        AccountNumber number = rules.check(body);
        String currency = body.text("currency", 3);
        refuseRepeated(call.company(), number, currency);
        String name = body.object("holder").text("name", 100);
        HolderType type = HolderType.of(body.object("holder").text("type", 10)).orElseThrow();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        verification.verify(body, number, name, type).ifPresent(result -> answer.set("payeeVerification", result));

        String id = books.ids().next();
        ObjectNode details = details(id, number, body);
        call.company()
                .accounts()
                .put(id, new ExternalAccount(id, books.time().now(), number, currency, name, type, details));
        return Answer.bare("account", details.deepCopy().setAll(answer));
    }

    private void refuseRepeated(Company company, AccountNumber number, String currency) {
        boolean known = company.accounts().all().stream().anyMatch(account -> account.sameAs(number, currency));
        if (known && repeated == RepeatedBeneficiaryRule.REFUSED) {
            throw new BankRefusal(BankError.exists("an account with this number and currency exists"));
        }
    }

    private static ObjectNode details(String id, AccountNumber number, Fields body) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
        for (String name : ECHOED) {
            if (!body.raw(name).isMissingNode() && !body.raw(name).isNull()) {
                json.set(name, body.raw(name).deepCopy());
            }
        }
        body.optionalText("correspondentBic", 50)
                .ifPresentOrElse(
                        bic -> json.putObject("correspondentBank").put("bic", bic),
                        () -> json.putNull("correspondentBank"));
        return json.put("accountNumber", number.value());
    }

    private Answer read(Call call) {
        return call.company()
                .accounts()
                .find(call.segment("id"))
                .map(account -> Answer.wrapped("account", account.details()))
                .orElseThrow(() -> new BankRefusal(BankError.unknown("the external bank account")));
    }

    private Answer delete(Call call) {
        return call.company().accounts().remove(call.segment("id"))
                ? new Answer.Fixed(JsonNodeFactory.instance.objectNode().put("result", true))
                : new Answer.Nothing();
    }
}
