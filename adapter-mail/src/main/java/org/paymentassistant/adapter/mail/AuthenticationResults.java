package org.paymentassistant.adapter.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.SenderAuthentication;

/**
 * What our own mail host says of a sender in Authentication-Results (RFC 8601). Headers of any other host are a
 * stranger's claim and count for nothing; only the topmost of our own host counts, for older ones may be forged.
 */
final class AuthenticationResults {

    private static final Pattern DMARC =
            Pattern.compile("\\s*dmarc\\s*(?:/\\s*1\\s*)?=\\s*(?<result>\\w+)(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_FROM =
            Pattern.compile("(?<=\\s)header\\.from\\s*=\\s*(?<domain>\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("\\s*(?<name>\\S+)(?:\\s+1)?\\s*");

    private final String host;

    AuthenticationResults(String host) {
        this.host = host;
    }

    SenderAuthentication of(Headers headers) {
        List<String> domains =
                headers.from().stream().map(MailAddress::domain).distinct().toList();
        if (host.isEmpty() || domains.size() != 1) {
            return SenderAuthentication.UNKNOWN;
        }
        return headers.all("Authentication-Results").stream()
                .map(UnquotedText::of)
                .flatMap(Optional::stream)
                .map(value -> List.of(value.split(";", -1)))
                .filter(statements -> isOurs(statements.get(0)))
                .findFirst()
                .map(statements -> dmarc(statements, domains.get(0)))
                .orElse(SenderAuthentication.UNKNOWN);
    }

    private boolean isOurs(String name) {
        Matcher matcher = HOST.matcher(name);
        return matcher.matches() && matcher.group("name").equalsIgnoreCase(host);
    }

    /** Where a host says two things, the worse one counts. */
    private static SenderAuthentication dmarc(List<String> statements, String fromDomain) {
        List<SenderAuthentication> results = statements.stream()
                .skip(1)
                .map(DMARC::matcher)
                .filter(Matcher::matches)
                .map(matcher -> result(matcher.group("result"), matcher.group("rest"), fromDomain))
                .toList();
        if (results.contains(SenderAuthentication.FAIL)) {
            return SenderAuthentication.FAIL;
        }
        return results.size() == 1 ? results.get(0) : SenderAuthentication.UNKNOWN;
    }

    private static SenderAuthentication result(String word, String rest, String fromDomain) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "pass" -> isFor(rest, fromDomain) ? SenderAuthentication.PASS : SenderAuthentication.UNKNOWN;
            case "fail" -> SenderAuthentication.FAIL;
            default -> SenderAuthentication.UNKNOWN;
        };
    }

    private static boolean isFor(String rest, String fromDomain) {
        List<String> domains = HEADER_FROM
                .matcher(rest)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        return domains.size() == 1 && fromDomain.equalsIgnoreCase(domains.get(0));
    }
}
