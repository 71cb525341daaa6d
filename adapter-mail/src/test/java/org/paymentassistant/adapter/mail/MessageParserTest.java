package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReasonCode;

final class MessageParserTest {

    private static final String FROM = "From: anna@petit.example\r\n";
    private static final String MIXED = FROM
            + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nhi\r\n--B\r\n";
    private static final String END = "\r\n--B--\r\n";
    private static final String PDF = "%PDF-1.4\n1 0 obj";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    base64            | JVBERi0x!!LjQK*MSAwIG9iag==
                    BASE64            | JVBERi0xLjQKMSAwIG9iag
                    base64            | JVBERi0xLg==NAoxIDAgb2Jq
                    x-never-heard-of  | %PDF-1.4
                    quoted-printable  | =25PDF-1.4
                    """)
    void givesAFileWhateverBecameOfItsTransferEncoding(String encoding, String body) {
        SourceDocument file = onlyFile("Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: "
                + encoding + "\r\n\r\n" + body);

        assertThat(new String(file.content().bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Content-Type: application/pdf; name="=?UTF-8?Q?r=C3=A9gl=C3=A9e.pdf?="              | réglée.pdf
                    Content-Disposition: attachment; filename*0*=UTF-8''r%C3%A9gl; filename*1*=%C3%A9e.pdf | réglée.pdf
                    Content-Disposition: attachment; filename="r\u00e9gl\u00e9e.pdf"                    | réglée.pdf
                    Content-Disposition: attachment; filename=my bill.pdf                               | my bill.pdf
                    Content-Type: application/pdf;; name="a.pdf                                         | a.pdf
                    Content-Disposition: attachment; filename="../../etc/a.pdf"                         | a.pdf
                    Content-Disposition: attachment                                                     | attachment-1
                    """)
    void readsTheNameOfAFile(String header, String name) {
        assertThat(onlyFile(header + "\r\n\r\n" + PDF).name().value()).isEqualTo(name);
    }

    @Test
    void tellsAFileByItsBytesWhereItIsSaidToBeWords() {
        assertThat(onlyFile("Content-Type: text/plain\r\n\r\n" + PDF).content().size())
                .isEqualTo(PDF.length());
    }

    @Test
    void declaresNoTypeWhereNoneCanBeRead() {
        assertThat(onlyFile("Content-Type: ;;;\r\nContent-Disposition: attachment\r\n\r\nx")
                        .declaredType())
                .isEmpty();
    }

    @Test
    void givesAnInvoiceWithoutNameAsAFile() {
        assertThat(onlyFile("Content-Type: text/xml\r\n\r\n<Invoice/>")
                        .content()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void givesAWrappingThatCannotBeOpenedAsItStands() {
        SourceDocument file = onlyFile("Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\u009f>");

        assertThat(file.name().value()).isEqualTo("winmail.dat");
        assertThat(file.declaredType())
                .hasValueSatisfying(type -> assertThat(type.value()).isEqualTo("application/ms-tnef"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void looksIntoAForwardedMessage(boolean encoded) {
        String inner = "From: supplier@x.example\r\nContent-Type: application/pdf; name=inner.pdf\r\n\r\n" + PDF;
        String body = encoded ? Base64.getEncoder().encodeToString(inner.getBytes(StandardCharsets.US_ASCII)) : inner;

        SourceDocument file = onlyFile("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: "
                + (encoded ? "base64" : "7bit") + "\r\n\r\n" + body);

        assertThat(file.name().value()).isEqualTo("inner.pdf");
    }

    @Test
    void leavesOutASmallPictureOfTheLetter() {
        String logo = "Content-Type: image/gif; name=logo.gif\r\nContent-ID: <x>\r\n\r\nGIF89a\u0001\u0000\u0001\u0000";

        assertThat(parse(MIXED + logo + END).documents()).isEmpty();
    }

    @Test
    void givesABrokenPartAsAFileBesideTheOthers() {
        IncomingMessage message = parse(MIXED
                + "Content-Type: application/pdf; name=a.pdf\r\n\r\n" + PDF
                + "\r\n--B\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\nno parts in here" + END);

        assertThat(message.documents()).hasSize(2);
        assertThat(message.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: good@b.example, evil@@x",
                "From: a@b.example\r\nFrom: ",
                "From: a@b.example\u0000@c.example",
                "From: MAILER-DAEMON <>",
                "From: undisclosed:;"
            })
    void namesNoSenderWhereOneIsInDoubt(String header) {
        assertThat(parse(header + "\r\n\r\nx").from()).isEmpty();
    }

    @Test
    void keepsSenderAndMarksOfABrokenMessage() {
        IncomingMessage message = parse("Return-Path: <>\r\n" + FROM + "Content-Type: multipart/mixed\r\n\r\nno parts");

        assertThat(message.problem()).contains(ReasonCode.MESSAGE_BROKEN);
        assertThat(message.sender()).contains(new MailAddress("anna@petit.example"));
        assertThat(message.automaticMarks()).containsExactly(AutomaticMark.NULL_RETURN_PATH);
        assertThat(message.text()).contains("no parts");
    }

    @Test
    void findsTheBoundaryThatTheHeaderGetsWrong() {
        assertThat(parse(MIXED.replace("boundary=B", "boundary=other") + END).text())
                .contains("hi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    From: MAILER-DAEMON <>                                | MAIL_SYSTEM
                    From: no-reply@x.example                              | MAIL_SYSTEM
                    Auto-Submitted: auto-replied                          | AUTO_SUBMITTED
                    X-Auto-Response-Suppress: OOF, AutoReply              | AUTO_RESPONSE
                    List-Unsubscribe: <mailto:x@x.example>                | MAILING_LIST
                    Content-Type: multipart/report; boundary=x            | REPORT
                    """)
    void marksWhatNoPersonWrote(String header, AutomaticMark mark) {
        assertThat(parse(header + "\r\n\r\nx").automaticMarks()).contains(mark);
    }

    @Test
    void marksAReportInAPartButNotOneThatIsForwarded() {
        String report = "Content-Type: message/delivery-status\r\n\r\nAction: failed";

        assertThat(parse(MIXED + report + END).automaticMarks()).containsExactly(AutomaticMark.REPORT);
        assertThat(parse(MIXED + "Content-Type: message/rfc822\r\n\r\n" + report + END)
                        .automaticMarks())
                .isEmpty();
    }

    @Test
    void readsWordsInACharsetThatDoesNotExist() {
        assertThat(parse(FROM + "Content-Type: text/plain; charset=bogus-9\r\n\r\nR\u00e9gl\u00e9")
                        .text())
                .contains("Réglé");
    }

    @ParameterizedTest
    @CsvSource({"multipart/encrypted, ENCRYPTED_MESSAGE", "application/pkcs7-mime, ENCRYPTED_MESSAGE"})
    void saysThatAMessageIsEncrypted(String type, ReasonCode problem) {
        assertThat(parse(FROM + "Content-Type: " + type + "\r\n\r\nx").problem())
                .contains(problem);
    }

    @Test
    void readsOnlyTheHeadersOfAnOverlargeMessage() {
        IncomingMessage message = parse(FROM + "\r\n" + "x".repeat(26 << 20));

        assertThat(message.problem()).contains(ReasonCode.MESSAGE_TOO_LARGE);
        assertThat(message.sender()).isPresent();
    }

    @Test
    void findsFilesThatAreWrittenIntoTheText() {
        String text = FROM + "\r\nDear all,\r\nbegin 644 facture.pdf\r\n$)5!$1@``\r\n`\r\nend\r\nYours\r\n";
        IncomingMessage message = parse(text);

        assertThat(message.documents()).singleElement().satisfies(file -> {
            assertThat(file.name().value()).isEqualTo("facture.pdf");
            assertThat(file.content().bytes()).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(message.text()).contains("Dear all,", "Yours").doesNotContain("begin 644");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin 644 a.pdf\r\nwe meet at noon, she said\r\nend\r\n",
                "begin 644 a.pdf\r\n$)5!$1@``\r\n",
                "I begin 644 a.pdf\r\n$)5!$1@``\r\n`\r\nend\r\n"
            })
    void leavesTextThatOnlyLooksLikeAFile(String text) {
        IncomingMessage message = parse(FROM + "\r\n" + text);

        assertThat(message.documents()).isEmpty();
        assertThat(message.text()).contains("a.pdf");
    }

    @Test
    void goesNoDeeperAndReadsNoMorePartsThanIsBearable() {
        String deep = FROM + "Content-Type: message/rfc822\r\n\r\n".repeat(5_000) + "x";
        String wide = MIXED + ("Content-Type: application/pdf\r\n\r\n" + PDF + "\r\n--B\r\n").repeat(5_000) + END;

        assertThat(parse(deep).problem()).contains(ReasonCode.TOO_COMPLEX);
        assertThat(parse(wide).problem()).contains(ReasonCode.TOO_MANY_ATTACHMENTS);
        assertThat(parse(wide).documents()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void failsForNoBytes() {
        byte[] whole = (MIXED + "Content-Type: application/pdf; name=a.pdf\r\n\r\n" + PDF + END)
                .getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            byte[] changed = whole.clone();
            for (int flips = random.nextInt(12); flips >= 0; flips--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }

            assertThat(new MessageParser("").parse(changed, Instant.EPOCH).raw().bytes())
                    .isEqualTo(changed);
        }
    }

    private static SourceDocument onlyFile(String part) {
        IncomingMessage message = parse(MIXED + part + END);
        assertThat(message.problem()).isEmpty();
        assertThat(message.documents()).hasSize(1);
        return message.documents().get(0);
    }

    private static IncomingMessage parse(String mail) {
        return new MessageParser("").parse(bytes(mail), Instant.EPOCH);
    }

    /** Beyond Latin-1 there are no bytes; what is within it is one byte, or UTF-8 where a name says so. */
    private static byte[] bytes(String mail) {
        return mail.contains("filename=\"r\u00e9")
                ? mail.getBytes(StandardCharsets.UTF_8)
                : mail.getBytes(StandardCharsets.ISO_8859_1);
    }
}
