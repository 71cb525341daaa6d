package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paymentassistant.domain.mail.SenderAuthentication.FAIL;
import static org.paymentassistant.domain.mail.SenderAuthentication.PASS;
import static org.paymentassistant.domain.mail.SenderAuthentication.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.mail.SenderAuthentication;

final class AuthenticationResultsTest {

    private static final String HOST = "mx.ours.example";
    private static final String GOOD = "dmarc=pass header.from=victim.example";
    private static final String BAD = "; dmarc=fail header.from=victim.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOST + "; spf=pass; " + GOOD,
                HOST + "; dmarc=pass (p=REJECT sp=REJECT) header.from=victim.example",
                "MX.Ours.Example 1; dkim=pass;\r\n\t" + GOOD
            })
    void believesOurOwnHost(String header) {
        assertThat(of(header)).isEqualTo(PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOST + "; spf=pass smtp.mailfrom=\"" + GOOD + " \"@evil.example" + BAD,
                HOST + "; spf=pass smtp.mailfrom=\"; " + GOOD + " \"@evil.example" + BAD,
                HOST + "; spf=fail (helo (x) " + GOOD + " )" + BAD,
                HOST + "; spf=fail (helo \\) " + GOOD + " )" + BAD,
                HOST + "; " + GOOD + BAD
            })
    void takesNoWordsOfTheSenderForThoseOfTheHost(String header) {
        assertThat(of(header)).isEqualTo(FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.stranger.example; " + GOOD,
                HOST + ".evil.example; " + GOOD,
                HOST + " 2; " + GOOD,
                HOST + "; x-dmarc=pass header.from=victim.example",
                HOST + "; dmarc=pass header.from=evil.example",
                HOST + "; dmarc=pass header.from=sub.victim.example",
                HOST + "; dmarc=pass",
                HOST + "; spf=pass; dkim=pass header.d=evil.example",
                HOST + "; " + GOOD + " header.from=evil.example",
                HOST + "; " + GOOD + "; " + GOOD,
                HOST + "; " + GOOD + " (comment without end",
                HOST + "; " + GOOD + " \"string without end",
                ""
            })
    void knowsNothingWhereNothingIsCertain(String header) {
        assertThat(of(header)).isEqualTo(UNKNOWN);
    }

    @Test
    void letsOnlyTheTopmostOfOurHostCount() {
        assertThat(of(HOST + BAD, HOST + "; " + GOOD)).isEqualTo(FAIL);
        assertThat(of("mx.stranger.example" + BAD, HOST + "; " + GOOD)).isEqualTo(PASS);
    }

    @Test
    void trustsNobodyByDefault() {
        assertThat(parse("", HOST + "; " + GOOD)).isEqualTo(UNKNOWN);
        assertThat(parse("", "; " + GOOD)).isEqualTo(UNKNOWN);
    }

    private static SenderAuthentication of(String... headers) {
        return parse(HOST, headers);
    }

    private static SenderAuthentication parse(String host, String... headers) {
        String mail = Arrays.stream(headers)
                        .map(header -> "Authentication-Results: " + header + "\r\n")
                        .collect(Collectors.joining())
                + "From: boss@victim.example\r\n\r\nPlease pay.\r\n";
        return new MessageParser(host)
                .parse(mail.getBytes(StandardCharsets.UTF_8), Instant.EPOCH)
                .authentication();
    }
}
