package org.paymentassistant.adapter.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.paymentassistant.domain.document.SourceDocument;

/** The files in a ZIP archive. Office files, which are archives too, and archives within it are not opened. */
final class ZippedFiles {

    private static final int MOST_ENTRIES = 50;
    private static final int MOST_BYTES = 50 << 20;
    private static final List<String> OFFICE = List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    private ZippedFiles() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The files; empty where the archive is to be given as it stands, because it is one file of an office program, is
     * damaged or has a password, or holds more than is bearable.
     */
    static Optional<List<SourceDocument>> in(byte[] archive) {
        List<SourceDocument> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int left = MOST_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || ++entries > MOST_ENTRIES || OFFICE.contains(entry.getName())) {
                    return Optional.empty();
                }
                if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                    files.add(SourceDocument.of(entry.getName(), bytes));
                }
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }
}
