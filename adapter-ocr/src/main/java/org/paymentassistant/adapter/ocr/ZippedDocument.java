package org.paymentassistant.adapter.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The one document in a ZIP file. Archives within archives and office files, which are archives too, are not opened. */
final class ZippedDocument {

    private static final int MOST_ENTRIES = 50;
    /** Found in every DOCX and ODT file, which are ZIP files of XML that is no invoice. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "META-INF/manifest.xml");

    private ZippedDocument() {}

    /**
     * The document.
     *
     * @param mostBytes that all entries together may have when unpacked
     */
    static Content in(Content archive, long mostBytes) throws Refusal {
        List<Content> documents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(archive.openStream())) {
            long left = mostBytes;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (OFFICE.contains(entry.getName())) {
                    throw new Refusal(ReasonCode.UNSUPPORTED_TYPE);
                }
                byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE, left + 1));
                left -= bytes.length;
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    throw new Refusal(ReasonCode.TOO_COMPLEX);
                }
                addDocument(Content.of(bytes), documents);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
        if (documents.size() > 1) {
            throw new Refusal(ReasonCode.SEVERAL_INVOICES);
        }
        return documents.stream().findFirst().orElseThrow(() -> new Refusal(ReasonCode.UNSUPPORTED_TYPE));
    }

    private static void addDocument(Content content, List<Content> documents) {
        FileKind kind = FileKind.of(content);
        if (kind != FileKind.OTHER && kind != FileKind.ZIP) {
            documents.add(content);
        }
    }
}
