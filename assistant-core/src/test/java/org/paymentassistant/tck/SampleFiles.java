package org.paymentassistant.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paymentassistant.domain.document.SourceDocument;

/** Small files for readers: PDFs written by hand, so that no library decides what is right, and files that are wrong. */
public final class SampleFiles {

    /** Width of the sample pages in points (A4). */
    public static final double PAGE_WIDTH = 595;
    /** Height of the sample pages in points (A4). */
    public static final double PAGE_HEIGHT = 842;
    /** The lines of {@link #pdf()}. */
    public static final List<String> LINES = List.of(
            "Invoice F-2026/17", "Brasserie du Canal SA", "IBAN BE68 5390 0754 7034", "Amount due 1,234.56 EUR");

    private static final int FIRST_LINE = 780;
    private static final int LINE_HEIGHT = 20;

    private SampleFiles() {}

    /** A PDF of one page with {@link #LINES} as text. */
    public static SourceDocument pdf() {
        return SourceDocument.of("invoice.pdf", pdfBytes(List.of(LINES)));
    }

    /** A PDF with so many pages of text. */
    public static SourceDocument pdfOf(int pages) {
        return SourceDocument.of(
                "pages.pdf",
                pdfBytes(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> List.of("Page " + page, "of many"))
                        .toList()));
    }

    /** A file without bytes. */
    public static SourceDocument empty() {
        return SourceDocument.of("empty.pdf", new byte[0]);
    }

    /** Bytes that are of no known type, although the name says otherwise. */
    public static SourceDocument unknownType() {
        byte[] bytes = new byte[3_000];
        new SplittableRandom(7).nextBytes(bytes);
        bytes[0] = 1;
        return SourceDocument.of("invoice.pdf", bytes);
    }

    /** The first half of a PDF. */
    public static SourceDocument truncated() {
        byte[] whole = pdfBytes(List.of(LINES));
        return SourceDocument.of("truncated.pdf", Arrays.copyOf(whole, whole.length / 2));
    }

    /** A PDF header and nothing that makes sense. */
    public static SourceDocument headerOnly() {
        return SourceDocument.of("header.pdf", ascii("%PDF-1.4\n" + "obj << ] /x 0 R ".repeat(500)));
    }

    /** A PDF that asks for a password. */
    public static SourceDocument encrypted() {
        String key = "<" + "5A".repeat(32) + ">";
        String encryption = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O " + key + " /U " + key + " >>"
                + " /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";
        return SourceDocument.of("secret.pdf", write(objects(List.of(LINES)), encryption));
    }

    /** XML with a document type declaration that expands without end. */
    public static SourceDocument entityBomb() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e0 \"ha\">\n");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">\n");
        }
        return SourceDocument.of("bomb.xml", ascii(xml + "]>\n<Invoice>&e29;</Invoice>"));
    }

    private static byte[] pdfBytes(List<List<String>> pages) {
        return write(objects(pages), "");
    }

    /** Catalogue, page tree and font, then page and content for each page. */
    private static List<String> objects(List<List<String>> pages) {
        List<String> objects = new ArrayList<>();
        String kids = IntStream.range(0, pages.size())
                .mapToObj(page -> (4 + 2 * page) + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (List<String> lines : pages) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + (int) PAGE_WIDTH + " " + (int) PAGE_HEIGHT
                    + "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + (objects.size() + 2) + " 0 R >>");
            String content = content(lines);
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return objects;
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf\n");
        for (int i = 0; i < lines.size(); i++) {
            content.append("1 0 0 1 72 " + (FIRST_LINE - LINE_HEIGHT * i) + " Tm (" + lines.get(i) + ") Tj\n");
        }
        return content.append("ET").toString();
    }

    private static byte[] write(List<String> objects, String trailer) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = pdf.length();
        int size = objects.size() + 1;
        pdf.append("xref\n0 " + size + "\n" + table);
        pdf.append("trailer\n<< /Size " + size + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n");
        return ascii(pdf.toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
