package org.paymentassistant.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.MailAddress;

/** Writes mails as they go over the wire (RFC 5322, MIME), without help, so that they may also be wrong. Immutable. */
public final class RawMail {

    private static final String BOUNDARY = "=_boundary_1";

    private final List<String> headers;
    private final String text;
    private final List<SourceDocument> attachments;

    private RawMail(List<String> headers, String text, List<SourceDocument> attachments) {
        this.headers = List.copyOf(headers);
        this.text = text;
        this.attachments = List.copyOf(attachments);
    }

    /** A mail of which nothing is said. */
    public static RawMail empty() {
        return new RawMail(List.of(), "", List.of());
    }

    /** A complete mail from the sample sender to the sample assistant; the number is in subject and Message-ID. */
    public static RawMail sample(int number) {
        return empty().header("From", "Anna Petit <" + Samples.SENDER.value() + ">")
                .header("To", Samples.ASSISTANT.value())
                .header("Subject", "Invoice " + number)
                .header("Date", "Tue, 10 Mar 2026 13:00:00 +0100")
                .header("Message-ID", "<question-" + number + "@atelier-petit.example>")
                .text("Please pay.\r\n");
    }

    /** The same with one more header, written as given; CRLF and a blank in the value fold it. */
    public RawMail header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name + ": " + value);
        return new RawMail(more, text, attachments);
    }

    /** The same without the headers of a name. */
    public RawMail without(String name) {
        List<String> fewer = headers.stream()
                .filter(header -> !header.startsWith(name + ":"))
                .toList();
        return new RawMail(fewer, text, attachments);
    }

    /** The same from another address. */
    public RawMail from(MailAddress sender) {
        return without("From").header("From", sender.value());
    }

    /** The same with another text; lines end with CRLF. */
    public RawMail text(String other) {
        return new RawMail(headers, other, attachments);
    }

    /** The same with one more file. */
    public RawMail attach(SourceDocument file) {
        List<SourceDocument> more = new ArrayList<>(attachments);
        more.add(file);
        return new RawMail(headers, text, more);
    }

    /** The mail's bytes. */
    public byte[] bytes() {
        StringBuilder mail = new StringBuilder();
        headers.forEach(header -> mail.append(header).append("\r\n"));
        mail.append("MIME-Version: 1.0\r\n");
        if (attachments.isEmpty()) {
            mail.append("Content-Type: text/plain; charset=utf-8\r\n\r\n").append(text);
        } else {
            writeParts(mail);
        }
        return mail.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeParts(StringBuilder mail) {
        mail.append("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\r\n\r\n");
        mail.append("--" + BOUNDARY + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n");
        mail.append(text).append("\r\n");
        attachments.forEach(file -> writePart(mail, file));
        mail.append("--" + BOUNDARY + "--\r\n");
    }

    private static void writePart(StringBuilder mail, SourceDocument file) {
        String type = file.declaredType().map(declared -> declared.value()).orElse("application/octet-stream");
        mail.append("--" + BOUNDARY + "\r\nContent-Type: " + type + "\r\n");
        mail.append("Content-Disposition: attachment; filename=\"" + file.name().value() + "\"\r\n");
        mail.append("Content-Transfer-Encoding: base64\r\n\r\n");
        mail.append(Base64.getMimeEncoder().encodeToString(file.content().bytes()));
        mail.append("\r\n");
    }
}
