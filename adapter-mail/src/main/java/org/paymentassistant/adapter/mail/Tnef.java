package org.paymentassistant.adapter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * The files in what Outlook wraps for itself, {@code winmail.dat} (MS-OXTNEF): a row of attributes, some of which begin,
 * name and fill a file. Bounded by the size of the message; nothing in it is executed or followed.
 */
final class Tnef {

    private static final long SIGNATURE = 0x223E9F78L;
    private static final int FILE_BEGINS = 0x9002;
    private static final int FILE_TITLE = 0x8010;
    private static final int FILE_DATA = 0x800F;
    private static final int FILE_PROPERTIES = 0x9005;

    private final LittleEndian bytes;
    private final List<SourceDocument> files = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> longName = Optional.empty();
    private Optional<byte[]> data = Optional.empty();

    private Tnef(LittleEndian bytes) {
        this.bytes = bytes;
    }

    static boolean isTnef(byte[] bytes) {
        return bytes.length > 6 && new LittleEndian(bytes).unsigned(4) == SIGNATURE;
    }

    /** The files in it, as far as they are whole; empty where there are none. */
    static List<SourceDocument> files(byte[] bytes) {
        return new Tnef(new LittleEndian(bytes)).read();
    }

    private List<SourceDocument> read() {
        try {
            bytes.skip(6);
            while (bytes.left() > 11) {
                readAttribute();
            }
        } catch (IndexOutOfBoundsException e) {
            // what follows is no attribute; what came before stands
        }
        endFile();
        return files;
    }

    private void readAttribute() {
        bytes.skip(1);
        int id = (int) bytes.unsigned(2);
        bytes.skip(2);
        LittleEndian value = bytes.slice(bytes.unsigned(4));
        bytes.skip(2);
        switch (id) {
            case FILE_BEGINS -> endFile();
            case FILE_TITLE -> title = Optional.of(MapiProperties.text(value.rest(), false));
            case FILE_DATA -> data = Optional.of(value.rest());
            case FILE_PROPERTIES -> readProperties(value);
            default -> {
                // the letter itself, and how it looked
            }
        }
    }

    private void readProperties(LittleEndian value) {
        MapiProperties properties = MapiProperties.read(value);
        longName = properties.fileName().or(() -> longName);
        data = data.or(properties::content);
    }

    private void endFile() {
        data.filter(content -> content.length > 0).ifPresent(content -> files.add(SourceDocument.of(name(), content)));
        title = Optional.empty();
        longName = Optional.empty();
        data = Optional.empty();
    }

    private String name() {
        return longName.or(() -> title).filter(name -> !name.isBlank()).orElse("attachment-" + (files.size() + 1));
    }
}
