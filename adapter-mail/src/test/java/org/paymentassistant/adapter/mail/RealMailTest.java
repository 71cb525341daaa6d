package org.paymentassistant.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.outcome.ReasonCode;

/** Mail as people's programs send it. */
final class RealMailTest {

    private static final String INLINE =
            "Content-Disposition: inline; filename=x.png\r\nContent-ID: <x>\r\nContent-Type: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/octet-stream; name=a.pdf",
                "Content-Type: application/pdf\r\nContent-Disposition: inline; filename=a.pdf",
                "Content-Type: image/jpeg; name=a.pdf",
                "Content-Type: text/plain; name=a.pdf",
                "Content-Disposition: attachment; filename=a.pdf",
                "Content-Type: application/x-pdf;name*=utf-8''a.pdf"
            })
    void findsAnInvoiceWhateverItIsCalled(String headers) {
        assertThat(Mail.mixed().file(headers, Mail.PDF).fileNames()).containsExactly("a.pdf");
    }

    @Test
    void findsSeveralInvoicesInTheirOrder() {
        assertThat(Mail.mixed().pdf("1.pdf").pdf("2.pdf").pdf("3.pdf").fileNames())
                .containsExactly("1.pdf", "2.pdf", "3.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, 32, 32, false",
        "image/png, 1, 1, false",
        "image/png, 1200, 300, false",
        "image/png, 400, 400, false",
        "image/jpeg, 1240, 1754, true",
        "image/jpeg, 4032, 3024, true",
        "image/jpeg, 700, 2400, true"
    })
    void tellsAPhotographedInvoiceFromALogoInTheLetter(String type, int width, int height, boolean invoice) {
        IncomingMessage message =
                Mail.mixed().file(INLINE + type, picture(type, width, height)).parsed();

        assertThat(message.documents()).hasSize(invoice ? 1 : 0);
    }

    @Test
    void takesAnAttachedPictureForAnInvoiceUnlessNothingCanBeReadInIt() {
        String attached = "Content-Disposition: attachment; filename=p.png\r\nContent-Type: image/png";

        assertThat(Mail.mixed()
                        .file(attached, picture("image/png", 300, 400))
                        .file(attached, picture("image/png", 20, 20))
                        .fileNames())
                .hasSize(1);
    }

    @Test
    void findsThePdfBesideARelatedLetterWithItsLogo() {
        Mail related = Mail.multipart("related")
                .part("Content-Type: text/html", "<img src='cid:x'>please pay")
                .file(INLINE + "image/png", picture("image/png", 200, 60));
        IncomingMessage message = Mail.multipart("mixed")
                .part(bodyHeaders(related), body(related))
                .pdf("a.pdf")
                .parsed();

        assertThat(Mail.names(message)).containsExactly("a.pdf");
        assertThat(message.text()).contains("please pay");
    }

    @Test
    void leavesOutSignaturesCalendarsAndVisitingCards() {
        assertThat(Mail.mixed()
                        .pdf("a.pdf")
                        .part("Content-Type: application/octet-stream; name=smime.p7s", "x")
                        .part("Content-Type: application/pgp-signature; name=signature.asc", "x")
                        .part("Content-Type: text/x-vcard; name=anna.vcf", "BEGIN:VCARD")
                        .part("Content-Type: text/calendar", "BEGIN:VCALENDAR")
                        .part("Content-Type: application/applefile; name=a.pdf", "\u0000\u0005\u0016\u0007")
                        .fileNames())
                .containsExactly("a.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: message/rfc822",
                "Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=\"FW: invoice.eml\"",
                "Content-Type: application/octet-stream; name=forwarded.eml",
                "Content-Type: message/global"
            })
    void findsTheInvoiceInAForwardedMessage(String headers) {
        String inner = Mail.mixed().pdf("inner.pdf").text();

        assertThat(Mail.mixed().part(headers, inner).fileNames()).containsExactly("inner.pdf");
    }

    @Test
    void findsTheInvoiceInAMessageForwardedThreeTimes() {
        String inner = Mail.mixed().pdf("inner.pdf").text();
        for (int i = 0; i < 3; i++) {
            inner = Mail.mixed().part("Content-Type: message/rfc822", inner).text();
        }

        assertThat(Mail.names(Mail.parse(inner))).containsExactly("inner.pdf");
    }

    @Test
    void unpacksAnArchiveOfInvoices() throws IOException {
        byte[] zip = zip("january/a.pdf", Mail.PDF, "february/b.pdf", Mail.PDF, "__MACOSX/._a.pdf", Mail.PDF);

        assertThat(Mail.mixed()
                        .file("Content-Type: application/zip; name=invoices.zip", zip)
                        .fileNames())
                .containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void givesAnArchiveThatHoldsTooMuchOrAnOfficeFileAsItStands() throws IOException {
        byte[] bomb = zip("a.pdf", new byte[51 << 20]);
        byte[] office = zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), "a.xml", Mail.PDF);

        assertThat(Mail.mixed().file("Content-Type: x/y; name=bomb.zip", bomb).fileNames())
                .containsExactly("bomb.zip");
        assertThat(Mail.mixed().file("Content-Type: x/y; name=a.docx", office).fileNames())
                .containsExactly("a.docx");
    }

    @Test
    void unwrapsWhatOutlookWraps() {
        byte[] tnef = new TnefWriter()
                .file("INVOI~1.PDF", "invoice 4711 é.pdf", Mail.PDF)
                .file("b.pdf", "", Mail.PDF)
                .file("empty.pdf", "", new byte[0])
                .bytes();

        IncomingMessage message = Mail.mixed()
                .file("Content-Type: application/ms-tnef; name=winmail.dat", tnef)
                .parsed();

        assertThat(Mail.names(message)).containsExactly("invoice 4711 é.pdf", "b.pdf");
        assertThat(message.documents())
                .allSatisfy(file -> assertThat(file.content().bytes()).isEqualTo(Mail.PDF));
    }

    @Test
    void survivesATnefCutAnywhere() {
        byte[] tnef = new TnefWriter().file("a.pdf", "long a.pdf", Mail.PDF).bytes();
        for (int length = 0; length < tnef.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(tnef, length);

            assertThat(Tnef.files(cut)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void unwrapsASignedMessage(boolean inPieces) {
        String inner = "Content-Type: application/pdf; name=signed.pdf\r\n\r\n%PDF-1.4";
        byte[] signed = CmsWriter.signed(inner.getBytes(StandardCharsets.US_ASCII), inPieces);
        String headers = "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m";

        assertThat(Mail.mixed().file(headers, signed).fileNames()).containsExactly("signed.pdf");
    }

    @Test
    void unwrapsASignedInvoice() {
        byte[] signed = CmsWriter.signed("<Invoice/>".getBytes(StandardCharsets.US_ASCII), false);
        SourceDocument file = Mail.mixed()
                .file("Content-Type: application/octet-stream; name=IT01234_0001.xml.p7m", signed)
                .parsed()
                .documents()
                .get(0);

        assertThat(file.name().value()).isEqualTo("IT01234_0001.xml");
        assertThat(file.content().bytes()).isEqualTo("<Invoice/>".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void readsAMessageWithASignatureBesideIt() {
        assertThat(Mail.multipart("signed")
                        .part("Content-Type: application/pdf; name=a.pdf", "%PDF-1.4")
                        .part("Content-Type: application/pkcs7-signature; name=smime.p7s", "x")
                        .fileNames())
                .containsExactly("a.pdf");
    }

    @Test
    void refusesAnEncryptedMessage() {
        byte[] enveloped = CmsWriter.enveloped();

        assertThat(Mail.mixed()
                        .file("Content-Type: application/pkcs7-mime; name=smime.p7m", enveloped)
                        .parsed()
                        .problem())
                .contains(ReasonCode.ENCRYPTED_MESSAGE);
    }

    @Test
    void showsWhereALinkOfTheLetterLeads() {
        IncomingMessage message = Mail.parse("From: a@b.example\r\nContent-Type: text/html\r\n\r\n"
                + "<a href=\"https://pay.example/i/7\">Download your invoice</a>");

        assertThat(message.text()).contains("Download your invoice <https://pay.example/i/7>");
    }

    @Test
    void neverFetchesAFileThatLiesElsewhere() {
        IncomingMessage message = Mail.mixed()
                .part("Content-Type: message/external-body; access-type=URL; URL=\"http://x.example/a.pdf\"", "")
                .parsed();

        assertThat(message.documents()).isEmpty();
        assertThat(message.problem()).contains(ReasonCode.LINK_INSTEAD_OF_FILE);
    }

    @Test
    void marksAForwardedBounceWithoutFileAsReport() {
        IncomingMessage message = Mail.parse("""
                From: anna@petit.example

                > Reporting-MTA: dns; mx.example
                > Final-Recipient: rfc822; x@y.example
                """);

        assertThat(message.automaticMarks()).containsExactly(AutomaticMark.REPORT);
    }

    @Test
    void readsOnlyTheFirstOfOverlongHeaders() {
        String mail = "From: anna@petit.example\r\nSubject: " + "=?utf-8?q?x?= ".repeat(30_000)
                + "\r\nTo: b@c.example\r\n\r\nx";

        IncomingMessage message = Mail.parse(mail);

        assertThat(message.problem()).contains(ReasonCode.TOO_COMPLEX);
        assertThat(message.from()).hasSize(1);
        assertThat(message.recipients()).isEmpty();
    }

    @Test
    void refusesAMessageOfManyPartsAndOneOfManyFilesEachForItsReason() {
        Mail texts = Mail.mixed();
        Mail files = Mail.mixed();
        for (int i = 0; i < 300; i++) {
            texts.part("Content-Type: text/plain", "x");
            files.pdf(i + ".pdf");
        }

        assertThat(texts.parsed().problem()).contains(ReasonCode.TOO_COMPLEX);
        assertThat(files.parsed().problem()).contains(ReasonCode.TOO_MANY_ATTACHMENTS);
    }

    private static String bodyHeaders(Mail mail) {
        return mail.text()
                .substring(mail.text().indexOf("Content-Type"), mail.text().indexOf("\r\n\r\n"));
    }

    private static String body(Mail mail) {
        return mail.text().substring(mail.text().indexOf("\r\n\r\n") + 4);
    }

    private static byte[] picture(String type, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY),
                    type.substring(type.indexOf('/') + 1),
                    bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<Object> entries = List.of(namesAndContents);
            for (int i = 0; i < entries.size(); i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries.get(i)));
                zip.write((byte[]) entries.get(i + 1));
            }
        }
        return bytes.toByteArray();
    }
}
