package org.paymentassistant.application.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;

/** The creditor of embedded electronic data is nowhere to be read on the pages that people see. */
final class ForeignXml implements PageSignal {

    private static final int SHORTEST_WORD = 3;
    private static final int FEWEST_WORDS_ON_A_PAGE = 10;

    @Override
    public List<ReviewIssue> in(ReadInvoice invoice) {
        Set<String> shown = words(invoice.document().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text())
                .collect(Collectors.joining(" ")));
        boolean foreign = shown.size() >= FEWEST_WORDS_ON_A_PAGE
                && invoice.document().eInvoices().stream()
                        .flatMap(data -> creditor(data).stream())
                        .anyMatch(name -> !isShown(name, shown));
        return foreign
                ? List.of(ReviewIssue.of(Severity.ERROR, InvoiceField.SELLER_NAME, IssueCode.XML_DIFFERS_FROM_TEXT))
                : List.of();
    }

    private static Optional<PartyName> creditor(EInvoice data) {
        return data.payee().or(data::seller).flatMap(EInvoice.Party::name).flatMap(PartyName::parse);
    }

    private static boolean isShown(PartyName name, Set<String> shown) {
        Set<String> words = words(name.normalised());
        return words.isEmpty() || words.stream().anyMatch(word -> shown.stream().anyMatch(seen -> seen.contains(word)));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Wordings.plain(text).split(" ", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
