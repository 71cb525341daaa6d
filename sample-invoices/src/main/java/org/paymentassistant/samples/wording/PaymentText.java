package org.paymentassistant.samples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.LocalAccount;
import org.paymentassistant.samples.facts.PaymentReference;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.page.Row;
import org.paymentassistant.samples.truth.Field;

/**
 * Where to pay and what to quote. Immutable.
 *
 * @param script the document
 */
public record PaymentText(Script script) {
    /**
     * The heading of the bank details.
     *
     * @return the heading
     */
    public String heading() {
        return script.wording().of("account");
    }

    /**
     * Account and reference.
     *
     * @return the rows, none where the document tells neither
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(accountRows());
        referenceRow().ifPresent(rows::add);
        return rows;
    }

    /**
     * The account alone.
     *
     * @return the rows, none where the document tells none
     */
    public List<Row> accountRows() {
        List<Row> rows = new ArrayList<>();
        printedAccount().ifPresent(account -> addAccount(rows, account));
        return rows;
    }

    /**
     * Each account on its own.
     *
     * @return the rows of each account, none where the document tells none
     */
    public List<List<Row>> accounts() {
        List<List<Row>> accounts = new ArrayList<>();
        printedAccount().ifPresent(account -> {
            accounts.add(accountRows());
            script.facts().extras().otherAccounts().forEach(other -> {
                List<Row> rows = new ArrayList<>();
                addAccount(rows, other);
                accounts.add(rows);
            });
        });
        return accounts;
    }

    /**
     * What to quote.
     *
     * @return the row, empty where nothing is asked for
     */
    public Optional<Row> referenceRow() {
        return printedReference().map(ref -> new Row(script.wording().of("reference"), reference(ref)));
    }

    /**
     * Account and reference in sentences.
     *
     * @return the sentences
     */
    public List<Line> sentences() {
        List<Line> lines = new ArrayList<>();
        printedAccount()
                .flatMap(BankAccount::iban)
                .ifPresent(iban -> lines.add(script.wording().sentence("transfer", Map.of("iban", iban(iban)))));
        printedReference()
                .ifPresent(ref -> lines.add(script.wording().sentence("quote", Map.of("ref", reference(ref)))));
        return lines;
    }

    /**
     * Says whether sentences can tell all that is to be known.
     *
     * @return true for an account with IBAN
     */
    public boolean fitsSentences() {
        return printedAccount().flatMap(BankAccount::iban).isPresent()
                && printedAccount().flatMap(BankAccount::local).isEmpty();
    }

    private Optional<BankAccount> printedAccount() {
        return isMute(script.facts().kind()) ? Optional.empty() : script.facts().account();
    }

    private Optional<PaymentReference> printedReference() {
        return script.facts().kind().isPayable() ? script.facts().reference() : Optional.empty();
    }

    /** Kinds on which sellers print no account. */
    static boolean isMute(DocumentKind kind) {
        return kind == DocumentKind.RECEIPT || kind == DocumentKind.DELIVERY_NOTE || kind == DocumentKind.LETTER;
    }

    private void addAccount(List<Row> rows, BankAccount account) {
        if (script.facts().kind() == DocumentKind.DIRECT_DEBIT_INVOICE
                && script.facts().extras().buyerIban().isPresent()) {
            String own = script.facts().extras().buyerIban().get();
            rows.add(new Row(
                    script.wording().of("iban"),
                    Line.value(Field.OTHER_ACCOUNT, script.notation().iban(own))));
            return;
        }
        boolean holderShown =
                script.facts().payee().isPresent() || script.choice().chance("holder shown", 45);
        if (holderShown) {
            rows.add(new Row(script.wording().of("holder"), holder(account)));
        }
        if (script.choice().chance("bank shown", 60)) {
            rows.add(new Row(script.wording().of("bank"), Line.of(account.bankName())));
        }
        account.local().ifPresent(local -> addLocal(rows, local));
        account.iban().ifPresent(iban -> rows.add(new Row(ibanLabel(), iban(iban))));
        account.bic().ifPresent(bic -> rows.add(new Row(script.wording().of("bic"), Line.value(Field.BIC, bic))));
    }

    private String ibanLabel() {
        return script.rarely("iban bare", 5) ? "" : script.wording().of("iban");
    }

    private Line holder(BankAccount account) {
        Field field = script.facts().payee().isPresent() ? Field.PAYEE_NAME : Field.SELLER_NAME;
        return Line.value(field, account.holder());
    }

    private void addLocal(List<Row> rows, LocalAccount local) {
        rows.add(new Row(script.word("routing"), Line.value(Field.ROUTING, routing(local))));
        rows.add(new Row(script.wording().of("accountNumber"), Line.value(Field.ACCOUNT_NUMBER, local.number())));
    }

    private String routing(LocalAccount local) {
        return switch (local.routingType()) {
            case "GB_SORT_CODE" ->
                local.routing().replaceAll("(..)(?=.)", script.choice().chance("sort code dashes", 70) ? "$1-" : "$1 ");
            case "AU_BSB" ->
                local.routing()
                        .replaceAll("(...)(...)", script.choice().from("bsb", List.of("$1-$2", "$1 $2", "$1$2")));
            case "CA_ROUTING" ->
                script.choice()
                        .from(
                                "transit",
                                List.of(
                                        local.routing(),
                                        local.routing().substring(4) + "-"
                                                + local.routing().substring(1, 4)));
            case "DE_BLZ" -> local.routing().replaceAll("(...)(...)(..)", "$1 $2 $3");
            default -> local.routing();
        };
    }

    private Line iban(String iban) {
        return Line.value(Field.IBAN, script.notation().iban(iban));
    }

    private Line reference(PaymentReference reference) {
        return Line.value(Field.PAYMENT_REFERENCE, ReferenceNotation.printed(reference, script.choice()));
    }
}
