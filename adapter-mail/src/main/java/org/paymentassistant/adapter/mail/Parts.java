package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The parts of a message: the files that may be invoices, and the text for people. */
final class Parts {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LARGEST_PART = 50 << 20;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private Optional<ReasonCode> problem = Optional.empty();
    private int count;
    private int brokenParts;

    private Parts() {}

    static Parts of(MimeMessage message) throws MessagingException, IOException {
        Parts parts = new Parts();
        parts.read(message, 0);
        return parts;
    }

    List<SourceDocument> documents() {
        return documents;
    }

    /** The plain text, or what the HTML says where there is none. */
    String text() {
        String plain = text.isEmpty() ? Jsoup.parse(html.toString()).wholeText() : text.toString();
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain;
    }

    /** Why the message cannot be used: not where at least one file came out of it whole. */
    Optional<ReasonCode> problem() {
        return problem.isEmpty() && brokenParts > 0 && documents.isEmpty()
                ? Optional.of(ReasonCode.MESSAGE_BROKEN)
                : problem;
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++count > MOST_PARTS) {
            problem = Optional.of(ReasonCode.MESSAGE_BROKEN);
            return;
        }
        if (PartKind.isEncryptedMessage(part)) {
            problem = Optional.of(ReasonCode.ENCRYPTED_MESSAGE);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            readAll(multipart, depth);
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            read(inner, depth + 1);
        } else {
            readLeaf(part);
        }
    }

    /** A part that is broken does not take the others with it. */
    private void readAll(Multipart multipart, int depth) throws MessagingException {
        for (int i = 0; i < multipart.getCount(); i++) {
            try {
                read(multipart.getBodyPart(i), depth + 1);
            } catch (MessagingException | IOException | RuntimeException e) {
                brokenParts++;
            }
        }
    }

    private void readLeaf(Part part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        switch (PartKind.of(part, bytes)) {
            case PLAIN_TEXT -> append(text, decoded(part, bytes));
            case HTML_TEXT -> append(html, decoded(part, bytes));
            case DOCUMENT -> documents.add(PartKind.document(part, bytes, documents.size() + 1));
            case DECORATION -> {
                // logos, signatures and calendars are no invoices
            }
        }
    }

    private static void append(StringBuilder target, String addition) {
        if (target.length() < LONGEST_TEXT) {
            target.append(addition).append('\n');
        }
    }

    /** What cannot be decoded is taken as it stands. */
    private static byte[] bytes(Part part) throws MessagingException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(LARGEST_PART);
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }

    private static String decoded(Part part, byte[] bytes) {
        return new String(bytes, charset(part));
    }

    private static Charset charset(Part part) {
        try {
            String name = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(name));
        } catch (MessagingException | RuntimeException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
