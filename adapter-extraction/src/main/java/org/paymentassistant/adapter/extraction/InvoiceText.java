package org.paymentassistant.adapter.extraction;

import java.time.LocalDate;
import java.util.List;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.label.Surroundings;
import org.paymentassistant.adapter.extraction.mention.AccountFinder;
import org.paymentassistant.adapter.extraction.mention.Amount;
import org.paymentassistant.adapter.extraction.mention.AmountFinder;
import org.paymentassistant.adapter.extraction.mention.BicFinder;
import org.paymentassistant.adapter.extraction.mention.DateFinder;
import org.paymentassistant.adapter.extraction.mention.DateOrder;
import org.paymentassistant.adapter.extraction.mention.IdentifierFinder;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.mention.NameFinder;
import org.paymentassistant.adapter.extraction.mention.ReferenceFinder;
import org.paymentassistant.adapter.extraction.mention.VatIdFinder;
import org.paymentassistant.adapter.extraction.mention.WrittenDate;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.payment.CreditorReference;

/**
 * The text of one invoice with everything in it that has a type, before it is decided what is what.
 *
 * @param document its rows
 * @param labels its labels in their order
 * @param surroundings its labels by place
 * @param amounts sums of money
 * @param writtenDates dates as written
 * @param dates dates as they are understood here
 * @param dateOrder how day and month stand
 * @param accounts what looks like an IBAN
 * @param bics what could be a BIC
 * @param vatIds VAT ids
 * @param identifiers what could be a document's number
 * @param references structured references of unmistakable form
 * @param names what could be a party's name
 */
public record InvoiceText(
        TextDocument document,
        List<Label> labels,
        Surroundings surroundings,
        List<Mention<Amount>> amounts,
        List<Mention<WrittenDate>> writtenDates,
        List<Mention<LocalDate>> dates,
        DateOrder dateOrder,
        List<Mention<AccountFinder.Found>> accounts,
        List<Mention<Bic>> bics,
        List<Mention<VatIdFinder.Found>> vatIds,
        List<Mention<String>> identifiers,
        List<Mention<CreditorReference>> references,
        List<Mention<String>> names) {

    /** Looks for everything once. */
    public static InvoiceText of(TextDocument document, LabelFinder labelFinder) {
        List<Label> labels = labelFinder.labels(document);
        Surroundings surroundings = new Surroundings(document, labels);
        List<Mention<Amount>> amounts = AmountFinder.find(document).stream()
                .filter(amount -> !isOfRegister(surroundings, amount))
                .toList();
        List<Mention<WrittenDate>> written = DateFinder.find(document);
        DateOrder order = DateOrder.of(written, amounts, document);
        return new InvoiceText(
                document,
                labels,
                surroundings,
                amounts,
                written,
                written.stream()
                        .map(date -> new Mention<>(date.value().reading(order.monthFirst()), date.span()))
                        .toList(),
                order,
                AccountFinder.find(document),
                BicFinder.find(document),
                VatIdFinder.find(document),
                IdentifierFinder.find(document),
                ReferenceFinder.find(document),
                NameFinder.find(document, labels));
    }

    /** "RF" with its check digits, wherever the text has it, whether the whole is valid or not. */
    public List<String> creditorReferenceHeads() {
        return document.rows().stream()
                .flatMap(row -> row.tokens().stream())
                .map(Token::text)
                .filter(word -> word.matches("RF\\d{2}[A-Z0-9]{0,21}"))
                .map(word -> word.substring(0, 4))
                .distinct()
                .toList();
    }

    /** A company's capital is no sum of the invoice. */
    private static boolean isOfRegister(Surroundings surroundings, Mention<Amount> amount) {
        return surroundings.before(amount.span(), 1).stream()
                .filter(label -> label.means(Concept.REGISTRATION))
                .anyMatch(label -> Plain.compact(label.span().text()).matches(".*[ck]apital.*"));
    }
}
