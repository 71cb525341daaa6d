package org.paymentassistant.samples.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/**
 * What is decided about a document before its details are drawn.
 *
 * @param kind what it is
 * @param country where the seller is
 * @param language the language of the document
 * @param issued the date of the document
 * @param account how it tells where to pay
 * @param reference what it asks to be quoted
 * @param discount whether early payment is rewarded
 * @param prepaid whether a part has been paid already
 * @param factoring whether the claim has been sold to another party, which is to be paid
 * @param lines how many lines of goods, 1 or more
 * @param currency the currency where it is not the seller's own
 * @param buyer who buys, where it is not to be invented
 */
public record FactsPlan(
        DocumentKind kind,
        Country country,
        Language language,
        LocalDate issued,
        AccountForm account,
        ReferenceForm reference,
        boolean discount,
        boolean prepaid,
        boolean factoring,
        int lines,
        Optional<String> currency,
        Optional<Party> buyer) {
    /**
     * A plain document with an IBAN and three lines.
     *
     * @param kind what it is
     * @param country where the seller is
     * @param language the language of the document
     * @param issued the date of the document
     * @return the plan
     */
    public static FactsPlan of(DocumentKind kind, Country country, Language language, LocalDate issued) {
        return new FactsPlan(
                kind,
                country,
                language,
                issued,
                AccountForm.IBAN,
                ReferenceForm.NONE,
                false,
                false,
                false,
                3,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The plan with another way to pay.
     *
     * @param form how it tells where to pay
     * @param quoted what it asks to be quoted
     * @return a changed copy
     */
    public FactsPlan paidBy(AccountForm form, ReferenceForm quoted) {
        return new FactsPlan(
                kind, country, language, issued, form, quoted, discount, prepaid, factoring, lines, currency, buyer);
    }

    /**
     * The plan with other conditions.
     *
     * @param rewarded whether early payment is rewarded
     * @param partlyPaid whether a part has been paid
     * @param sold whether the claim has been sold
     * @return a changed copy
     */
    public FactsPlan onConditions(boolean rewarded, boolean partlyPaid, boolean sold) {
        return new FactsPlan(
                kind,
                country,
                language,
                issued,
                account,
                reference,
                rewarded,
                partlyPaid,
                sold,
                lines,
                currency,
                buyer);
    }

    /**
     * The plan for another buyer.
     *
     * @param party who buys
     * @return a changed copy
     */
    public FactsPlan soldTo(Party party) {
        return new FactsPlan(
                kind,
                country,
                language,
                issued,
                account,
                reference,
                discount,
                prepaid,
                factoring,
                lines,
                currency,
                Optional.of(party));
    }

    /**
     * The plan with another number of lines and currency.
     *
     * @param count how many lines
     * @param code ISO 4217 code, empty for the seller's own
     * @return a changed copy
     */
    public FactsPlan selling(int count, Optional<String> code) {
        return new FactsPlan(
                kind, country, language, issued, account, reference, discount, prepaid, factoring, count, code, buyer);
    }
}
