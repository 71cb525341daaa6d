package org.paymentassistant.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.tck.DocumentReaderContract;
import org.paymentassistant.tck.ReadSamples;
import org.paymentassistant.tck.SampleFiles;

class PreparedDocumentReaderTest implements DocumentReaderContract {

    private final PreparedDocumentReader reader = new PreparedDocumentReader();

    @BeforeEach
    void prepare() {
        reader.prepare(
                SampleFiles.pdf().content(),
                new ReadResult.Read(
                        ReadSamples.document(ReadSamples.page(1, SampleFiles.LINES.toArray(String[]::new)))));
    }

    @Override
    public DocumentReader reader() {
        return reader;
    }

    @Override
    public boolean looksIntoFiles() {
        return false;
    }

    @Test
    void refusesAsItWasPrepared() {
        ReadResult refusal = new ReadResult.Refused(ReasonCode.ENCRYPTED);

        reader.prepare(SampleFiles.encrypted().content(), refusal);

        assertThat(reader.read(SampleFiles.encrypted())).isEqualTo(refusal);
    }
}
