package org.paymentassistant.samples.truth;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.EarlyPaymentDiscount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.LocalAccount;

/**
 * The normalised values of a document that can be read from it.
 *
 * @param facts what it says
 * @param readable the fields that are printed or lie in its data
 */
record TruthFields(InvoiceFacts facts, Set<Field> readable) {
    private static final List<Field> MAY_BE_ABSENT = List.of(
            Field.SELLER_VAT_ID,
            Field.IBAN,
            Field.BIC,
            Field.ACCOUNT_NUMBER,
            Field.ROUTING,
            Field.DUE_DATE,
            Field.PAYMENT_REFERENCE,
            Field.AMOUNT_DUE,
            Field.INVOICE_NUMBER,
            Field.INVOICE_DATE,
            Field.SELLER_NAME,
            Field.BUYER_NAME,
            Field.EARLY_PAYMENT_DISCOUNT);

    TruthFields {
        readable = readable.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(readable));
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, Field.INVOICE_NUMBER, facts.number());
        put(values, Field.INVOICE_DATE, facts.issued().toString());
        put(values, Field.SELLER_NAME, facts.seller().name());
        values.put(Field.SELLER_ADDRESS.word(), facts.seller().address().onOneLine());
        facts.seller().vatId().ifPresent(id -> put(values, Field.SELLER_VAT_ID, id));
        put(values, Field.BUYER_NAME, facts.buyer().name());
        facts.payee().ifPresent(payee -> put(values, Field.PAYEE_NAME, payee.name()));
        if (readable.contains(Field.AMOUNT_DUE)) {
            values.put("currency", facts.totals().currency());
            put(values, Field.AMOUNT_DUE, facts.totals().due().toPlainString());
        }
        put(values, Field.TOTAL_AMOUNT, facts.totals().gross().toPlainString());
        facts.account().ifPresent(account -> putAccount(values, account));
        facts.reference().ifPresent(reference -> put(values, Field.PAYMENT_REFERENCE, reference.value()));
        putTerms(values);
        return values;
    }

    List<String> absent() {
        return absentFields().stream().map(Field::word).toList();
    }

    List<Field> absentFields() {
        return MAY_BE_ABSENT.stream()
                .filter(field -> !readable.contains(field))
                .filter(field -> field != Field.DUE_DATE || !readable.contains(Field.PAYMENT_TERMS))
                .toList();
    }

    private void putAccount(Map<String, Object> values, BankAccount account) {
        account.iban().ifPresent(iban -> put(values, Field.IBAN, iban));
        account.bic().ifPresent(bic -> put(values, Field.BIC, bic));
        account.local().ifPresent(local -> putLocal(values, local));
    }

    private void putLocal(Map<String, Object> values, LocalAccount local) {
        put(values, Field.ACCOUNT_NUMBER, local.number());
        put(values, Field.ROUTING, Map.of("type", local.routingType(), "value", local.routing()));
    }

    private void putTerms(Map<String, Object> values) {
        put(values, Field.DUE_DATE, facts.terms().due().toString());
        if (!readable.contains(Field.DUE_DATE) && readable.contains(Field.PAYMENT_TERMS)) {
            values.put("due_date_derived", facts.terms().due().toString());
        }
        facts.terms().discount().ifPresent(discount -> put(values, Field.EARLY_PAYMENT_DISCOUNT, asMap(discount)));
    }

    private static Map<String, Object> asMap(EarlyPaymentDiscount discount) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("percent", discount.percent().toPlainString());
        map.put("days", String.valueOf(discount.days()));
        map.put("until", discount.until().toString());
        return map;
    }

    private void put(Map<String, Object> values, Field field, Object value) {
        if (readable.contains(field)) {
            values.put(field.word(), value);
        }
    }
}
