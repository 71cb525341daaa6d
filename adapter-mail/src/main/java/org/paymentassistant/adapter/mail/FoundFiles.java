package org.paymentassistant.adapter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.SourceDocument;

/** The files of a message, those that came wrapped in another unwrapped. */
final class FoundFiles {

    private static final int MANY = 20;

    private final List<SourceDocument> files = new ArrayList<>();

    List<SourceDocument> all() {
        return files;
    }

    /** Whether there are many, and most of the parts are files. */
    boolean areMost(int parts) {
        return files.size() > MANY && files.size() * 2 > parts;
    }

    void add(PartHead head, byte[] bytes) {
        if (Tnef.isTnef(bytes)) {
            addAll(Tnef.files(bytes));
            return;
        }
        Optional<List<SourceDocument>> zipped = ZippedFiles.isZip(bytes) ? ZippedFiles.in(bytes) : Optional.empty();
        zipped.ifPresentOrElse(this::addAll, () -> files.add(document(head, bytes)));
    }

    /** A file that came within another. */
    void add(SourceDocument file) {
        byte[] bytes = file.content().bytes();
        if (PartKind.ofWrapped(file.name().value(), bytes) == PartKind.DOCUMENT) {
            files.add(file);
        }
    }

    private void addAll(List<SourceDocument> wrapped) {
        wrapped.forEach(this::add);
    }

    private SourceDocument document(PartHead head, byte[] bytes) {
        String name = head.fileName().orElse("attachment-" + (files.size() + 1));
        return new SourceDocument(FileName.of(name), head.declared().map(MediaType::new), Content.of(bytes));
    }
}
