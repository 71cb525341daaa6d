package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;

/** What a part of a message is for. What its bytes are counts for more than what the sender says that they are. */
enum PartKind {
    /** Words for people. */
    PLAIN_TEXT,
    /** Words for people, with markup. */
    HTML_TEXT,
    /** A file that may be an invoice. */
    DOCUMENT,
    /** Something that belongs to the letter: a logo, a signature. */
    DECORATION;

    private static final int LARGEST_DECORATION = 40 << 10;
    private static final Set<String> NEVER_DOCUMENTS = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers",
            "application/ics");

    static PartKind of(Part part, byte[] bytes) throws MessagingException {
        String declared = declared(part);
        boolean named = fileName(part).isPresent();
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        if (NEVER_DOCUMENTS.contains(declared)) {
            return DECORATION;
        }
        if (!named && !attached && (declared.equals("text/plain") || declared.equals("text/html"))) {
            return declared.equals("text/html") ? HTML_TEXT : PLAIN_TEXT;
        }
        boolean picture = new Tika().detect(bytes).startsWith("image/");
        boolean small = bytes.length < LARGEST_DECORATION;
        return picture && small && !attached ? DECORATION : DOCUMENT;
    }

    static boolean isEncryptedMessage(Part part) throws MessagingException {
        return part.isMimeType("multipart/encrypted")
                || ((part.isMimeType("application/pkcs7-mime") || part.isMimeType("application/x-pkcs7-mime"))
                        && !part.getContentType().toLowerCase(Locale.ROOT).contains("signed-data"));
    }

    static SourceDocument document(Part part, byte[] bytes, int number) throws MessagingException {
        FileName name = FileName.of(fileName(part).orElse("attachment-" + number));
        return new SourceDocument(name, mediaType(part), Content.of(bytes));
    }

    private static Optional<MediaType> mediaType(Part part) throws MessagingException {
        try {
            return Optional.of(new MediaType(declared(part)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String declared(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (MessagingException | RuntimeException e) {
            return "application/octet-stream";
        }
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    private static Optional<String> fileName(Part part) {
        try {
            return Optional.ofNullable(part.getFileName())
                    .map(PartKind::decoded)
                    .filter(name -> !name.isBlank());
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** RFC 2047 within a parameter is forbidden and common. */
    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return name;
        }
    }
}
