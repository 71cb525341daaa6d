package org.paymentassistant.samples.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/**
 * What a document says, before anybody decides how it looks. Immutable.
 *
 * @param kind what it is
 * @param language the language it is written in
 * @param seller who sells
 * @param buyer who buys
 * @param payee who is to be paid, where it is not the seller
 * @param number the number of the document
 * @param issued the date of the document
 * @param lines goods and services, empty for letters
 * @param totals the sums
 * @param terms when to pay
 * @param account where to pay, empty where none is printed
 * @param reference what to quote, empty where nothing is asked for
 * @param mentions other numbers and dates
 * @param extras what only some documents say
 */
public record InvoiceFacts(
        DocumentKind kind,
        Language language,
        Party seller,
        Party buyer,
        Optional<Party> payee,
        String number,
        LocalDate issued,
        List<LineItem> lines,
        Totals totals,
        PaymentTerms terms,
        Optional<BankAccount> account,
        Optional<PaymentReference> reference,
        Mentions mentions,
        Extras extras) {
    /** Copies the lines. */
    public InvoiceFacts {
        lines = List.copyOf(lines);
    }

    /**
     * The country of the seller.
     *
     * @return the country
     */
    public Country country() {
        return seller.address().country();
    }

    /**
     * The same document with other sums.
     *
     * @param items the lines
     * @param sums the sums of the lines
     * @return a changed copy
     */
    public InvoiceFacts selling(List<LineItem> items, Totals sums) {
        return new InvoiceFacts(
                kind, language, seller, buyer, payee, number, issued, items, sums, terms, account, reference, mentions,
                extras);
    }

    /**
     * The same document with another number and other things to quote.
     *
     * @param ownNumber the number of the document
     * @param quoted what to quote
     * @return a changed copy
     */
    public InvoiceFacts numbered(String ownNumber, Optional<PaymentReference> quoted) {
        return new InvoiceFacts(
                kind, language, seller, buyer, payee, ownNumber, issued, lines, totals, terms, account, quoted,
                mentions, extras);
    }

    /**
     * The same document on other terms.
     *
     * @param others the terms
     * @return a changed copy
     */
    public InvoiceFacts on(PaymentTerms others) {
        return new InvoiceFacts(
                kind, language, seller, buyer, payee, number, issued, lines, totals, others, account, reference,
                mentions, extras);
    }

    /**
     * The same document with extras.
     *
     * @param others what else it says
     * @return a changed copy
     */
    public InvoiceFacts with(Extras others) {
        return new InvoiceFacts(
                kind, language, seller, buyer, payee, number, issued, lines, totals, terms, account, reference,
                mentions, others);
    }

    /**
     * The same document between other parties.
     *
     * @param from who sells
     * @param to who buys
     * @param into the account to pay into
     * @return a changed copy
     */
    public InvoiceFacts between(Party from, Party to, Optional<BankAccount> into) {
        return new InvoiceFacts(
                kind, language, from, to, payee, number, issued, lines, totals, terms, into, reference, mentions,
                extras);
    }
}
