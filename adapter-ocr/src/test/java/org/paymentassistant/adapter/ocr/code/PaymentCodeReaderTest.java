package org.paymentassistant.adapter.ocr.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.document.PaymentCode;

final class PaymentCodeReaderTest {

    private static final String EPC =
            "BCD\n002\n1\nSCT\nBFSWDE33BER\nWikimedia Fördergesellschaft\nDE33 1002 0500 0001 1947 00\nEUR123.45\n\n\nSpende\n";
    private static final String SWISS = String.join(
            "\r\n",
            "SPC",
            "0200",
            "1",
            "CH4431999123000889012",
            "S",
            "Robert Schneider AG",
            "Rue du Lac",
            "1268",
            "2501",
            "Biel",
            "CH",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "1949.75",
            "CHF",
            "S",
            "Pia Rutschmann",
            "Marktgasse",
            "28",
            "9400",
            "Rorschach",
            "CH",
            "QRR",
            "210000000003139471430009017",
            "Order of 15.06.2020",
            "EPD",
            "//S1/10/10201409/11/200701/40/2:10;0:30");

    @Test
    void readsAnEpcCode() {
        PaymentCode code = only(picture(EPC, "UTF-8", BarcodeFormat.QR_CODE, 250));

        assertThat(code.kind()).isEqualTo(PaymentCode.Kind.EPC);
        assertThat(code.account()).contains("DE33100205000001194700");
        assertThat(code.bic()).contains("BFSWDE33BER");
        assertThat(code.creditorName()).contains("Wikimedia Fördergesellschaft");
        assertThat(code.amount()).contains(new BigDecimal("123.45"));
        assertThat(code.currency()).contains("EUR");
        assertThat(code.text()).contains("Spende");
        assertThat(code.box()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR20", "EUR20.00", "EUR 20,00", "eur20.0", "20.00"})
    void readsAmountsOfEpcCodesAsProgramsWriteThem(String amount) {
        PaymentCode code = parsed("BCD\r001\r1\rSCT\r\rName\rDE33100205000001194700\r" + amount);

        assertThat(code.amount().map(BigDecimal::intValueExact)).contains(20);
        assertThat(code.currency()).contains("EUR");
    }

    @Test
    void readsAnEpcCodeInAnotherCharacterSet() {
        String text = EPC.replace("\n1\nSCT", "\n2\nSCT");

        assertThat(only(picture(text, "ISO-8859-1", BarcodeFormat.QR_CODE, 250)).creditorName())
                .contains("Wikimedia Fördergesellschaft");
    }

    @Test
    void readsASwissQrBillWithItsBillInformationAsWritten() {
        PaymentCode code = only(picture(SWISS, "UTF-8", BarcodeFormat.QR_CODE, 300));

        assertThat(code.kind()).isEqualTo(PaymentCode.Kind.SWISS_QR_BILL);
        assertThat(code.account()).contains("CH4431999123000889012");
        assertThat(code.amount()).contains(new BigDecimal("1949.75"));
        assertThat(code.reference()).contains("210000000003139471430009017");
        assertThat(code.billInformation()).contains("//S1/10/10201409/11/200701/40/2:10;0:30");
        assertThat(code.debtorName()).contains("Pia Rutschmann");
        assertThat(code.creditorAddress().orElseThrow().line()).isEqualTo("Rue du Lac 1268, 2501 Biel");
    }

    @Test
    void readsAShortPaymentDescriptor() {
        PaymentCode code = parsed("SPD*1.0*ACC:CZ5855000000001265098001+RZBCCZPP*AM:450.00*CC:CZK*X-VS:1234567890"
                + "*MSG:PLATBA%2AZA ZBOZI*DT:20260331*RN:PETR DVORAK");

        assertThat(code.kind()).isEqualTo(PaymentCode.Kind.SPAYD);
        assertThat(code.account()).contains("CZ5855000000001265098001");
        assertThat(code.bic()).contains("RZBCCZPP");
        assertThat(code.amount()).contains(new BigDecimal("450.00"));
        assertThat(code.reference()).contains("1234567890");
        assertThat(code.text()).contains("PLATBA*ZA ZBOZI");
        assertThat(code.dueDate()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void readsASlovenianCode() {
        String text = """
                UPNQR




                Janez Novak
                Lepa ulica 33
                1000 Ljubljana
                00000012345


                OTHR
                Plačilo računa
                31.03.2026
                SI56020170014356205
                SI121234567890120
                Podjetje d.o.o.
                Dunajska cesta 1
                1000 Ljubljana
                220
                """;

        PaymentCode code = only(picture(text, "ISO-8859-2", BarcodeFormat.QR_CODE, 300));

        assertThat(code.kind()).isEqualTo(PaymentCode.Kind.UPN_QR);
        assertThat(code.account()).contains("SI56020170014356205");
        assertThat(code.amount()).contains(new BigDecimal("123.45"));
        assertThat(code.text()).contains("Plačilo računa");
        assertThat(code.dueDate()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void readsACroatianCode() {
        String text = """
                HRVHUB30
                EUR
                000000000012355
                Petar Kolar
                Vukovarska 1
                10000 Zagreb
                Tvrtka d.o.o.
                Savska 2
                10000 Zagreb
                HR1210010051863000160
                HR01
                7269-68949637676-00019
                COST
                Troskovi
                """;

        PaymentCode code = only(picture(text, "UTF-8", BarcodeFormat.PDF_417, 500));

        assertThat(code.kind()).isEqualTo(PaymentCode.Kind.HUB3);
        assertThat(code.account()).contains("HR1210010051863000160");
        assertThat(code.amount()).contains(new BigDecimal("123.55"));
        assertThat(code.reference()).contains("HR017269-68949637676-00019");
    }

    @Test
    void readsSeveralCodesOnAPageAndInAnyDirection() {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.drawImage(picture(EPC, "UTF-8", BarcodeFormat.QR_CODE, 200), 80, 900, null);
        graphics.rotate(Math.toRadians(12), 800, 600);
        graphics.drawImage(picture(SWISS, "UTF-8", BarcodeFormat.QR_CODE, 300), 700, 400, null);
        graphics.dispose();

        assertThat(PaymentCodeReader.read(page, 3, 0.5).codes())
                .extracting(PaymentCode::kind)
                .containsExactlyInAnyOrder(PaymentCode.Kind.EPC, PaymentCode.Kind.SWISS_QR_BILL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://pay.example/123", "BCD\n001", "SPC\n0100\n1", "", "WIFI:S:net;P:secret;;"})
    void takesNothingElseForAPaymentCode(String text) {
        assertThat(PaymentCodeText.parse(text, new Place(1, java.util.Optional.empty())))
                .isEmpty();
    }

    private static PaymentCode parsed(String text) {
        return PaymentCodeText.parse(text, new Place(1, java.util.Optional.empty()))
                .orElseThrow();
    }

    private static PaymentCode only(BufferedImage picture) {
        List<PaymentCode> codes = PaymentCodeReader.read(picture, 1, 0.5).codes();
        assertThat(codes).hasSize(1);
        return codes.get(0);
    }

    private static BufferedImage picture(String text, String characterSet, BarcodeFormat format, int size) {
        try {
            BitMatrix matrix = new MultiFormatWriter()
                    .encode(text, format, size, size, Map.of(EncodeHintType.CHARACTER_SET, characterSet));
            BufferedImage image =
                    new BufferedImage(matrix.getWidth() + 60, matrix.getHeight() + 60, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    boolean inside = x >= 30 && y >= 30 && x - 30 < matrix.getWidth() && y - 30 < matrix.getHeight();
                    image.getRaster().setSample(x, y, 0, inside && matrix.get(x - 30, y - 30) ? 0 : 255);
                }
            }
            return image;
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
