package org.paymentassistant.adapter.mail;

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
            "message/feedback-report",
            "text/rfc822-headers",
            "application/ics");

    static PartKind of(PartHead head, byte[] bytes) {
        boolean named = head.fileName().isPresent();
        String found = TIKA.detect(bytes);
        if (NEVER_DOCUMENTS.contains(head.type()) && isWords(found)) {
            return DECORATION;
        }
        boolean letter = head.type().equals("text/plain") || head.type().equals("text/html");
        if (letter && !named && !head.attached() && isWords(found)) {
            return head.is("text/html") ? HTML_TEXT : PLAIN_TEXT;
        }
        boolean smallPicture = found.startsWith("image/") && bytes.length < LARGEST_DECORATION;
        return smallPicture && !head.attached() ? DECORATION : DOCUMENT;
    }

    /** Whether bytes may be what they are said to be, and are not a file in disguise. */
    private static boolean isWords(String found) {
        return !found.equals("application/pdf") && !found.startsWith("image/") && !found.equals("application/zip");
    }
}
