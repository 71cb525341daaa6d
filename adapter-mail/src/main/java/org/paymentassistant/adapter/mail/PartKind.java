package org.paymentassistant.adapter.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

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

    private static final Tika TIKA = new Tika();
    /** Of a picture whose size cannot be told. */
    private static final int LARGEST_DECORATION = 40 << 10;

    private static final Set<String> NEVER_DOCUMENTS = Set.of(
            "application/applefile",
            "application/ics",
            "application/pgp-keys",
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "message/delivery-status",
            "message/disposition-notification",
            "message/feedback-report",
            "text/calendar",
            "text/rfc822-headers",
            "text/vcard",
            "text/x-vcard");
    private static final Set<String> NEVER_NAMED = Set.of("asc", "ics", "p7s", "sig", "vcf");

    static PartKind of(PartHead head, byte[] bytes) {
        String found = TIKA.detect(bytes);
        if (isWords(found) && (NEVER_DOCUMENTS.contains(head.type()) || isNeverNamed(head.fileName()))) {
            return DECORATION;
        }
        boolean letter = head.type().equals("text/plain") || head.type().equals("text/html");
        if (letter && head.fileName().isEmpty() && !head.attached() && isWords(found)) {
            return head.is("text/html") ? HTML_TEXT : PLAIN_TEXT;
        }
        return found.startsWith("image/") && !mayBeInvoice(bytes, head.attached()) ? DECORATION : DOCUMENT;
    }

    /** What a file within a file is for, which has nothing but a name. */
    static PartKind ofWrapped(String name, byte[] bytes) {
        String found = TIKA.detect(bytes);
        boolean decoration = found.startsWith("image/") ? !mayBeInvoice(bytes, true) : isNeverNamed(Optional.of(name));
        return decoration ? DECORATION : DOCUMENT;
    }

    private static boolean mayBeInvoice(byte[] picture, boolean attached) {
        return PictureSize.of(picture)
                .map(size -> attached ? size.mayBeFile() : size.mayBePage())
                .orElse(attached || picture.length >= LARGEST_DECORATION);
    }

    private static boolean isNeverNamed(Optional<String> name) {
        return name.map(text -> text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .filter(NEVER_NAMED::contains)
                .isPresent();
    }

    /** Whether bytes may be what they are said to be, and are not a file in disguise. */
    private static boolean isWords(String found) {
        return !found.equals("application/pdf") && !found.startsWith("image/") && !found.equals("application/zip");
    }
}
