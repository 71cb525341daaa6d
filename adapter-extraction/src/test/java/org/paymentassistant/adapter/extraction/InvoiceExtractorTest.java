package org.paymentassistant.adapter.extraction;

import org.paymentassistant.port.out.FieldExtractor;
import org.paymentassistant.tck.FieldExtractorContract;

final class InvoiceExtractorTest implements FieldExtractorContract {

    private static final InvoiceExtractor EXTRACTOR = InvoiceExtractor.create();

    @Override
    public FieldExtractor extractor() {
        return EXTRACTOR;
    }
}
