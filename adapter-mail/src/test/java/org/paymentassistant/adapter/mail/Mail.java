package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.IncomingMessage;

/** Writes mails as mail programs do, part by part. */
final class Mail {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    private final List<String> parts = new ArrayList<>();
    private final String kind;
    private String headers = "From: anna@petit.example\r\nSubject: invoice\r\n";

    private Mail(String kind) {
        this.kind = kind;
    }

    static Mail multipart(String kind) {
        return new Mail(kind);
    }

    static Mail mixed() {
        return new Mail("mixed").part("Content-Type: text/plain", "please pay");
    }

    Mail header(String line) {
        headers += line + "\r\n";
        return this;
    }

    Mail part(String partHeaders, String body) {
        parts.add(partHeaders + "\r\n\r\n" + body);
        return this;
    }

    Mail file(String partHeaders, byte[] content) {
        return part(
                partHeaders + "\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(content));
    }

    Mail pdf(String name) {
        return file("Content-Type: application/pdf; name=\"" + name + "\"\r\nContent-Disposition: attachment", PDF);
    }

    String text() {
        String boundary = "b" + Integer.toHexString(parts.hashCode());
        StringBuilder mail = new StringBuilder(headers)
                .append("Content-Type: multipart/" + kind + "; boundary=" + boundary + "\r\n\r\n");
        parts.forEach(part -> mail.append("--" + boundary + "\r\n" + part + "\r\n"));
        return mail.append("--" + boundary + "--\r\n").toString();
    }

    IncomingMessage parsed() {
        return parse(text());
    }

    List<String> fileNames() {
        return names(parsed());
    }

    static List<String> names(IncomingMessage message) {
        return message.documents().stream()
                .map(SourceDocument::name)
                .map(name -> name.value())
                .toList();
    }

    static IncomingMessage parse(String mail) {
        return new MessageParser("").parse(mail.getBytes(StandardCharsets.ISO_8859_1), Instant.EPOCH);
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
