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
        Mentions mentions) {
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
}
