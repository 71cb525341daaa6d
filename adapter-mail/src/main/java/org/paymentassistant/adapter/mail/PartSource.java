package org.paymentassistant.adapter.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The content of a part, its transfer encoding undone; where there is none it is read in place, without a copy. */
final class PartSource implements DataSource {

    private final Part part;
    private final PartHead head;
    private final String type;

    private PartSource(Part part, PartHead head, String type) {
        this.part = part;
        this.head = head;
        this.type = type;
    }

    static PartSource of(Part part, PartHead head) {
        return new PartSource(part, head, head.type());
    }

    /** The same content under another type. */
    PartSource as(String other) {
        return new PartSource(part, head, other);
    }

    /** What cannot be decoded at all is taken as it stands. */
    byte[] bytes() {
        byte[] raw = raw();
        byte[] decoded = TransferEncoding.decode(raw, head.encoding());
        return decoded.length == 0 ? raw : decoded;
    }

    private byte[] raw() {
        try (InputStream stream = rawStream()) {
            return stream.readAllBytes();
        } catch (MessagingException | IOException e) {
            return new byte[0];
        }
    }

    private InputStream rawStream() throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (TransferEncoding.isKnown(head.encoding())) {
            return new SharedByteArrayInputStream(bytes());
        }
        try {
            return rawStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("a part that came in is not written to");
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return "";
    }
}
