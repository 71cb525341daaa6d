package org.paymentassistant.adapter.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** Tells of accounts that a document holds but does not show. */
final class HiddenAccounts {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    private HiddenAccounts() {}

    static List<ReviewIssue> of(List<Page> pages) {
        String shown = pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .collect(Collectors.joining());
        String hidden = pages.stream()
                .flatMap(page -> page.hiddenText().stream())
                .map(HiddenText::line)
                .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        List<ReviewIssue> issues = new ArrayList<>();
        Matcher matcher = ACCOUNT.matcher(hidden);
        int from = 0;
        while (issues.isEmpty() && matcher.find(from)) {
            if (account(matcher.group()).filter(text -> !shown.contains(text)).isPresent()) {
                issues.add(ReviewIssue.of(Severity.ERROR, InvoiceField.IBAN, IssueCode.HIDDEN_TEXT));
            }
            from = matcher.start() + 1;
        }
        return issues;
    }

    /** The account that a text begins with. */
    private static Optional<String> account(String text) {
        for (int length = text.length(); length > 14; length--) {
            if (Iban.parse(text.substring(0, length)).isPresent()) {
                return Optional.of(text.substring(0, length));
            }
        }
        return Optional.empty();
    }
}
