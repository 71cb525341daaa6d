package org.paymentassistant.example.bank;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The bytes of a document. Immutable. */
final class DocumentContent {
    private final byte[] bytes;

    private DocumentContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the required Base64 field of a request. */
    static DocumentContent read(Fields body, String name) {
        try {
            return new DocumentContent(Base64.getDecoder().decode(body.text(name, Integer.MAX_VALUE)));
        } catch (IllegalArgumentException e) {
            throw body.refusal(name, "must be Base64");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Tells the media type by the first bytes, of those that the bank takes. */
    String mediaType() {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("\u0089PNG")) {
            return "image/png";
        }
        return start.startsWith("\u00ff\u00d8\u00ff") ? "image/jpeg" : "application/octet-stream";
    }
}
