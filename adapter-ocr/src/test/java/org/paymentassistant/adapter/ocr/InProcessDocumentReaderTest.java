package org.paymentassistant.adapter.ocr;

import org.junit.jupiter.api.AfterEach;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.tck.DocumentReaderContract;

final class InProcessDocumentReaderTest implements DocumentReaderContract {

    private final InProcessDocumentReader reader = InProcessDocumentReader.open();

    @Override
    public DocumentReader reader() {
        return reader;
    }

    @AfterEach
    void close() {
        reader.close();
    }
}
