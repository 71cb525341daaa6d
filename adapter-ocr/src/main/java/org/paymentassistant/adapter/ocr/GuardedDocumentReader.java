package org.paymentassistant.adapter.ocr;

import org.paymentassistant.adapter.ocr.guard.ChildPool;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.DocumentReader;

/**
 * Reads documents and draws their pages in child processes, so that no file can hurt this one: a child that takes too long ends with
 * {@link ReasonCode#TIMEOUT}, one that takes too much memory with {@link ReasonCode#TOO_COMPLEX}, one that dies with
 * {@link ReasonCode#READ_CRASHED}; each is replaced. The children wait warm for the next document. Thread-safe; as many
 * documents are read at the same time as there are children, others wait for their turn. Close it to end the children;
 * documents that are being read, or wait for it, are then not refused but have to be read again.
 */
public final class GuardedDocumentReader implements DocumentReader, PageDrawing, AutoCloseable {

    private final GuardSettings settings;
    private final ChildPool pool;

    private GuardedDocumentReader(GuardSettings settings, ChildPool pool) {
        this.settings = settings;
        this.pool = pool;
    }

    /** Starts the children with the usual settings. */
    public static GuardedDocumentReader open() {
        return open(GuardSettings.usual());
    }

    /** Starts the children; returns before they are warm. */
    public static GuardedDocumentReader open(GuardSettings settings) {
        return new GuardedDocumentReader(settings, ChildPool.start(settings));
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.paymentassistant.TransientAssistantException where no child can be started, or where the reader is
     *     closed or its processes are stopped from outside before the document is read
     * @throws IllegalStateException where the reader was closed before
     */
    @Override
    public ReadResult read(SourceDocument document) {
        if (document.content().isEmpty()) {
            return new ReadResult.Refused(ReasonCode.EMPTY_FILE);
        }
        if (document.content().size() > settings.limits().bytes()) {
            return new ReadResult.Refused(ReasonCode.TOO_LARGE);
        }
        return pool.read(document.content());
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.paymentassistant.TransientAssistantException as for {@link #read}
     * @throws IllegalStateException where the reader was closed before
     */
    @Override
    public DrawResult draw(SourceDocument document, int page) {
        if (page < 1) {
            return new DrawResult.Refused(ReasonCode.NO_TEXT_FOUND);
        }
        if (document.content().size() > settings.limits().bytes()) {
            return new DrawResult.Refused(ReasonCode.TOO_LARGE);
        }
        return pool.draw(document.content(), page);
    }

    /** Whether documents can be read: a child runs, or could be started now; false once closed. */
    public boolean isAlive() {
        return pool.isAlive();
    }

    @Override
    public void close() {
        pool.close();
    }
}
