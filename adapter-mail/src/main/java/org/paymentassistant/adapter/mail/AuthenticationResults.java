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
    private static final Pattern DKIM_PASS =
            Pattern.compile("\\s*dkim\\s*(?:/\\s*1\\s*)?=\\s*pass(?=\\s|$)(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    /** The signing domain, or the identity that it signs for, which lies within it (RFC 6376, 3.5). */
    private static final Pattern HEADER_D =
            Pattern.compile("(?<=\\s)header\\.(?:d\\s*=\\s*|i\\s*=\\s*[^\\s@]*@)(\\S+)", Pattern.CASE_INSENSITIVE);
    /** A DMARC verdict that DKIM must not outvote. */
    private static final Pattern CONTRADICTION = Pattern.compile(
            "\\s*dmarc\\s*(?:/\\s*\\d+\\s*)?=\\s*(?!none\\b|temperror\\b|bestguesspass\\b).*",
            Pattern.CASE_INSENSITIVE);

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
                .map(statements -> judge(statements, domains.get(0)))
                .orElse(SenderAuthentication.UNKNOWN);
    }

    private boolean isOurs(String name) {
        Matcher matcher = HOST.matcher(name);
        return matcher.matches() && matcher.group("name").equalsIgnoreCase(host);
    }

    /** Where the host could not tell by DMARC, a valid DKIM signature of the very domain of From is enough. */
    private static SenderAuthentication judge(List<String> statements, String fromDomain) {
        SenderAuthentication dmarc = dmarc(statements, fromDomain);
        boolean silent = statements.stream()
                .noneMatch(statement -> CONTRADICTION.matcher(statement).matches());
        return dmarc == SenderAuthentication.UNKNOWN && silent && isSignedBy(statements, fromDomain)
                ? SenderAuthentication.PASS
                : dmarc;
    }

    private static boolean isSignedBy(List<String> statements, String fromDomain) {
        return statements.stream()
                .skip(1)
                .map(DKIM_PASS::matcher)
                .filter(Matcher::matches)
                .map(matcher -> signer(matcher.group("rest")))
                .anyMatch(signer -> signer.filter(fromDomain::equalsIgnoreCase).isPresent());
    }

    private static Optional<String> signer(String rest) {
        List<String> domains = HEADER_D.matcher(rest)
                .results()
                .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return domains.size() == 1 ? Optional.of(domains.get(0)) : Optional.empty();
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
