package org.paymentassistant.adapter.ocr.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.pdf417.PDF417Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StackedMarksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void areOnAPageWithAStackedCode(int turned) throws WriterException {
        BitMatrix page = on(new PDF417Writer().encode("HRVHUB30 HRK 000000000012355", BarcodeFormat.PDF_417, 300, 100));
        page.rotate(turned);

        assertThat(StackedMarks.areOn(page)).isTrue();
    }

    @Test
    void areNotOnAPageWithASquareCode() throws WriterException {
        BitMatrix page = on(new QRCodeWriter().encode("BCD 002 1 SCT", BarcodeFormat.QR_CODE, 200, 200));

        assertThat(StackedMarks.areOn(page)).isFalse();
    }

    @Test
    void areNotOnAnEmptyPage() {
        assertThat(StackedMarks.areOn(new BitMatrix(400, 600))).isFalse();
    }

    private static BitMatrix on(BitMatrix code) {
        BitMatrix page = new BitMatrix(code.getWidth() + 200, code.getHeight() + 300);
        for (int x = 0; x < code.getWidth(); x++) {
            for (int y = 0; y < code.getHeight(); y++) {
                if (code.get(x, y)) {
                    page.set(x + 100, y + 150);
                }
            }
        }
        return page;
    }
}
