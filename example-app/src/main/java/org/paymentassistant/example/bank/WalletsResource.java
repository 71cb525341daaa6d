package org.paymentassistant.example.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/** The company's own accounts. An unknown identifier is answered with 204, as this bank does. */
final class WalletsResource {
    private final BankBooks books;

    WalletsResource(BankBooks books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                Route.of(RequestKind.LIST_WALLETS, "GET", "/wallets", this::list),
                Route.of(RequestKind.CREATE_WALLET, "POST", "/wallets", this::create),
                Route.of(RequestKind.READ_WALLET, "GET", "/wallets/{id}", this::read),
                Route.of(RequestKind.READ_BALANCE, "GET", "/wallets/{id}/balance/{date}", this::balance));
    }

    private Answer list(Call call) {
        return Answer.list(
                "wallets",
                Paging.of(call).cut(call.company().wallets().all()).stream()
                        .map(WalletsResource::item)
                        .toList());
    }

    private Answer create(Call call) {
        Fields body = call.body();
        String currency = body.matching("currency", "[A-Z]{3}");
        if (!ExchangeRates.offers(currency)) {
            throw body.refusal("currency", "is not offered");
        }
        String id = books.ids().next();
        String holder = body.optionalObject("holder")
                .map(fields -> fields.text("name", 100))
                .orElse(call.company().legalName());
        AccountNumber number = UsualWallets.account(call.company().username() + id);
        String tag = body.optionalText("tag", 50).orElse("");
        Wallet wallet = new Wallet(id, books.time().now(), currency, tag, number, holder, new BigDecimal("0.00"));
        call.company().wallets().put(id, wallet);
        return Answer.bare("wallet", object(wallet));
    }

    private Answer read(Call call) {
        return find(call, WalletsResource::object);
    }

    private Answer balance(Call call) {
        LocalDate date = date(call.segment("date"));
        return find(call, wallet -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", wallet.id());
            ObjectNode balance = json.putObject("balance").put("closingDate", date.toString());
            putAmounts(balance, wallet);
            return json;
        });
    }

    private static Answer find(Call call, Function<Wallet, ObjectNode> view) {
        return call.company()
                .wallets()
                .find(call.segment("id"))
                .map(wallet -> Answer.wrapped("wallet", view.apply(wallet)))
                .orElseGet(Answer.Nothing::new);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BankRefusal(BankError.invalid("the date must be written YYYY-MM-DD"));
        }
    }

    private static ObjectNode item(Wallet wallet) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", wallet.id())
                .put("tag", wallet.tag())
                .put("currency", wallet.currency());
        putAmounts(json, wallet);
        return json.put(
                "dateLastFinancialMovement", BankTime.date(wallet.createdAt()).toString());
    }

    private static ObjectNode object(Wallet wallet) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", wallet.id())
                .put("currency", wallet.currency())
                .put("tag", wallet.tag())
                .put("status", "authorized")
                .put("accountNumber", wallet.accountNumber().value())
                .putNull("correspondentBank");
        json.putObject("holderBank").put("bic", "SIMUBEBB").put("name", "Simulated Bank");
        json.putObject("holder").put("name", wallet.holderName()).put("type", HolderType.CORPORATE.word());
        return json;
    }

    private static void putAmounts(ObjectNode json, Wallet wallet) {
        ObjectNode amount = new Money(wallet.bookingAmount(), wallet.currency()).json();
        json.set("bookingAmount", amount);
        json.set("valueAmount", amount.deepCopy());
    }
}
