package org.paymentassistant.adapter.ocr;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.paymentassistant.domain.document.Content;

/** What a file is, by its first bytes; names and declared types are never believed. */
enum FileKind {
    PDF,
    PNG,
    JPEG,
    TIFF,
    XML,
    ZIP,
    OTHER;

    private static final int HEAD = 1024;
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w.:-]*[\\s>/])");
    private static final Pattern HTML = Pattern.compile("<(html|head|body|div|p|table)\\b", Pattern.CASE_INSENSITIVE);

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
        if (text.startsWith("PK\3\4")) {
            return ZIP;
        }
        return isXml(text) ? XML : OTHER;
    }

    private static boolean isXml(String head) {
        String bare = head.replaceAll("[\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\x00]", "")
                .stripLeading();
        return bare.startsWith("<?xml")
                || (ELEMENT.matcher(bare).lookingAt() && !HTML.matcher(bare).lookingAt());
    }
}
