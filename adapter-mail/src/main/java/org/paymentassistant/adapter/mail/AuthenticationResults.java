package org.paymentassistant.adapter.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.mail.SenderAuthentication;

/**
 * What our own mail host says of a sender in Authentication-Results (RFC 8601). Headers of any other host are a
 * stranger's claim and count for nothing; only the topmost of our own host counts, for older ones may be forged.
 */
final class AuthenticationResults {

    private static final Pattern DMARC =
            Pattern.compile("\\bdmarc\\s*=\\s*(?<result>\\w+)(?<rest>[^;]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_FROM =
            Pattern.compile("header\\.from\\s*=\\s*(?<domain>[^\\s;()]+)", Pattern.CASE_INSENSITIVE);

    private final String host;

    AuthenticationResults(String host) {
        this.host = host;
    }

    SenderAuthentication of(Headers headers) {
        List<String> domains = headers.from().stream()
                .map(address -> address.domain())
                .distinct()
                .toList();
        if (host.isEmpty() || domains.size() != 1) {
            return SenderAuthentication.UNKNOWN;
        }
        return headers.all("Authentication-Results").stream()
                .filter(this::isOurs)
                .findFirst()
                .map(value -> dmarc(value.replaceAll("\\([^()]*\\)", " "), domains.get(0)))
                .orElse(SenderAuthentication.UNKNOWN);
    }

    private boolean isOurs(String value) {
        int end = value.indexOf(';');
        String name = (end < 0 ? value : value.substring(0, end)).strip();
        String bare = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        return bare.equalsIgnoreCase(host);
    }

    private static SenderAuthentication dmarc(String value, String fromDomain) {
        Matcher matcher = DMARC.matcher(value);
        if (!matcher.find()) {
            return SenderAuthentication.UNKNOWN;
        }
        Optional<String> domain = headerFrom(matcher.group("rest"));
        return switch (matcher.group("result").toLowerCase(Locale.ROOT)) {
            case "pass" ->
                domain.filter(fromDomain::equalsIgnoreCase).isPresent()
                        ? SenderAuthentication.PASS
                        : SenderAuthentication.UNKNOWN;
            case "fail" -> SenderAuthentication.FAIL;
            default -> SenderAuthentication.UNKNOWN;
        };
    }

    private static Optional<String> headerFrom(String rest) {
        Matcher matcher = HEADER_FROM.matcher(rest);
        return matcher.find() ? Optional.of(matcher.group("domain")) : Optional.empty();
    }
}
