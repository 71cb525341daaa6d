package org.paymentassistant.adapter.extraction.feature;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.domain.account.IbanAccount;
import org.paymentassistant.domain.company.CompanyProfile;

/** All candidates of a field in an invoice, in the field's normal form, each with its features. */
public final class CandidateFeatures {

    private CandidateFeatures() {}

    /**
     * A candidate.
     *
     * @param mention its value in the field's normal form, and its place
     * @param features what speaks for and against it
     */
    public record Featured(Mention<String> mention, List<String> features) {}

    /** The candidates of a field; for the scorer and for its training alike. */
    public static List<Featured> of(ScoredField field, InvoiceText text, CompanyProfile buyer) {
        return switch (field) {
            case AMOUNT_DUE -> amounts(text);
            case ISSUE_DATE, PAYMENT_DUE_DATE -> dates(text);
            case INVOICE_NUMBER -> numbers(text);
            case SELLER_NAME -> names(text, buyer);
            case SELLER_VAT_ID -> vatIds(text, buyer);
            case IBAN -> accounts(text, buyer);
        };
    }

    private static List<Featured> amounts(InvoiceText text) {
        AmountFeatures features = new AmountFeatures(text);
        return text.amounts().stream()
                .map(amount -> new Featured(
                        new Mention<>(amount.value().value().toPlainString(), amount.span()), features.of(amount)))
                .toList();
    }

    private static List<Featured> dates(InvoiceText text) {
        DateFeatures features = new DateFeatures(text);
        return text.dates().stream()
                .map(date -> new Featured(new Mention<>(date.value().toString(), date.span()), features.of(date)))
                .toList();
    }

    private static List<Featured> numbers(InvoiceText text) {
        NumberFeatures features = new NumberFeatures(text);
        return text.identifiers().stream()
                .map(number -> new Featured(number, features.of(number)))
                .toList();
    }

    private static List<Featured> names(InvoiceText text, CompanyProfile buyer) {
        NameFeatures features = new NameFeatures(text, buyer);
        return text.names().stream()
                .map(name -> new Featured(name, features.of(name)))
                .toList();
    }

    private static List<Featured> vatIds(InvoiceText text, CompanyProfile buyer) {
        List<String> all = text.vatIds().stream().map(id -> id.value().value()).toList();
        PartyIdFeatures features = new PartyIdFeatures(text, all);
        return text.vatIds().stream()
                .map(id -> new Mention<>(id.value().value(), id.span()))
                .map(id -> new Featured(id, features.of(id, isOwn(id.value(), buyer))))
                .toList();
    }

    private static boolean isOwn(String vatId, CompanyProfile buyer) {
        return buyer.vatIds().stream().anyMatch(own -> own.value().equals(vatId));
    }

    private static List<Featured> accounts(InvoiceText text, CompanyProfile buyer) {
        List<Featured> featured = new ArrayList<>();
        List<String> all = text.accounts().stream()
                .flatMap(found -> found.value().iban().stream())
                .map(iban -> iban.value())
                .toList();
        PartyIdFeatures features = new PartyIdFeatures(text, all);
        text.accounts()
                .forEach(found -> found.value().iban().ifPresent(iban -> {
                    Mention<String> mention = new Mention<>(iban.value(), found.span());
                    featured.add(new Featured(
                            mention, features.of(mention, buyer.accounts().contains(new IbanAccount(iban)))));
                }));
        return featured;
    }
}
