package org.paymentassistant.application.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;

/** Invoice or mail names a domain that imitates one of a known supplier's or of the company's own. */
final class LookalikeDomain implements Signal {

    @Override
    public List<ReviewIssue> in(Circumstances circumstances) {
        Set<String> genuine = genuine(circumstances);
        return named(circumstances).stream()
                .filter(domain -> !genuine.contains(domain))
                .flatMap(domain -> genuine.stream()
                        .filter(original -> Likeness.imitates(domain, original))
                        .map(original -> issue(domain, original)))
                .limit(1)
                .toList();
    }

    private static Set<String> named(Circumstances circumstances) {
        return Stream.concat(
                        circumstances.invoice().domains().stream().flatMap(domains -> domains.values().stream()),
                        circumstances.mail().stream().flatMap(mail -> mail.domains().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> genuine(Circumstances circumstances) {
        Set<String> genuine = new TreeSet<>(circumstances.knownDomains());
        genuine.addAll(circumstances.company().senders().domains());
        return genuine;
    }

    private static ReviewIssue issue(String domain, String original) {
        return ReviewIssue.of(
                Severity.ERROR,
                InvoiceField.IBAN,
                IssueCode.LOOKALIKE_DOMAIN,
                Map.of("domain", disarmed(domain), "known", disarmed(original)));
    }

    /** No mail program makes a link of it. */
    private static String disarmed(String domain) {
        return domain.replace(".", "(.)");
    }
}
