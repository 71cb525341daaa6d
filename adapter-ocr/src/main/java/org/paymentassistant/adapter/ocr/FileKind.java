package org.paymentassistant.adapter.ocr;

import java.nio.charset.StandardCharsets;
import org.paymentassistant.domain.document.Content;

/** What a file is, by its first bytes; names and declared types are never believed. */
enum FileKind {
    PDF,
    PNG,
    JPEG,
    TIFF,
    XML,
    OTHER;

    private static final int HEAD = 1024;

    static FileKind of(Content content) {
        byte[] head = content.head(HEAD);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        if (text.contains("%PDF-")) {
            return PDF;
        }
        return isXml(text) ? XML : OTHER;
    }

    private static boolean isXml(String head) {
        String text = head.replace("\u00ef\u00bb\u00bf", "").replace("\0", "").replace("\u00ff\u00fe", "");
        String bare = text.replace("\u00fe\u00ff", "").stripLeading();
        return bare.startsWith("<?xml") || bare.startsWith("<rsm:") || bare.startsWith("<Invoice");
    }
}
