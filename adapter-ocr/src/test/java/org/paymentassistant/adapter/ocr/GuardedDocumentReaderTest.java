package org.paymentassistant.adapter.ocr;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.tck.DocumentReaderContract;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GuardedDocumentReaderTest implements DocumentReaderContract {

    private final GuardedDocumentReader reader =
            GuardedDocumentReader.open(GuardSettings.usual().withChildren(2));

    @Override
    public DocumentReader reader() {
        return reader;
    }

    @AfterAll
    void close() {
        reader.close();
    }
}
