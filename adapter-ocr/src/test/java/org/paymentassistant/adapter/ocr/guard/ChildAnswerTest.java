package org.paymentassistant.adapter.ocr.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

final class ChildAnswerTest {

    @Test
    void comesBackAsItWasSent() throws IOException {
        ChildAnswer read = new ChildAnswer(new ReadResult.Read(document()), true);
        ChildAnswer refused = new ChildAnswer(new ReadResult.Refused(ReasonCode.ENCRYPTED), false);

        assertThat(ChildAnswer.decode(read.encode())).isEqualTo(read);
        assertThat(ChildAnswer.decode(refused.encode())).isEqualTo(refused);
    }

    @Test
    void isAnAnswerOrAnErrorWhateverBytesCome() {
        byte[] good = new ChildAnswer(new ReadResult.Read(document()), false).encode();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = java.util.Arrays.copyOf(good, random.nextInt(good.length + 5));
            for (int j = random.nextInt(4); j > 0 && bytes.length > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(decodes(bytes)).isIn(true, false);
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            ChildAnswer.decode(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ReadDocument document() {
        PostalAddress address = new PostalAddress(
                Optional.of("Rue du Lac"),
                Optional.of("7"),
                Optional.of("2501"),
                Optional.of("Biel"),
                Optional.empty(),
                Optional.of(CountryCode.of("CH")));
        Box box = new Box(1.5, 2, 3, 4);
        Line line = new Line(List.of(
                new Word("Müller€", box, new TextStyle(9.5, true, 0x123456, 90), TextOrigin.TEXT_LAYER, 1),
                new Word("12", box, TextStyle.plain(8), TextOrigin.OCR, 0.25)));
        EInvoice.Party party =
                new EInvoice.Party(Optional.of("Seller"), Optional.of("DE1"), Optional.empty(), Optional.of(address));
        EInvoice invoice = new EInvoice(
                EInvoice.Syntax.CII,
                Optional.of("380"),
                Optional.of("R-1"),
                Optional.of(LocalDate.of(2026, 2, 28)),
                Optional.empty(),
                Optional.of("EUR"),
                Optional.of(party),
                Optional.empty(),
                Optional.empty(),
                List.of(new EInvoice.PaymentMeans(
                        Optional.of("58"), Optional.of("DE2"), Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.of("ref"),
                List.of(new EInvoice.PaymentTerms(
                        Optional.of("#SKONTO#TAGE=7#"),
                        Optional.empty(),
                        Optional.of(new BigDecimal("1.10")),
                        List.of(new EInvoice.Discount(
                                Optional.of(new BigDecimal("2")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LocalDate.EPOCH),
                                Optional.of(14))))),
                new EInvoice.Totals(
                        Optional.of(new BigDecimal("100.00")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("119"))),
                List.of("note\nwith lines"));
        PaymentCode code = new PaymentCode(
                PaymentCode.Kind.EPC,
                1,
                Optional.of(box),
                Optional.of("DE2"),
                Optional.empty(),
                Optional.of("Name"),
                Optional.of(address),
                Optional.of(new BigDecimal("0.01")),
                Optional.of("EUR"),
                Optional.empty(),
                Optional.of("text"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 1)));
        return new ReadDocument(
                List.of(new Page(
                        1,
                        595,
                        842,
                        List.of(new Block(List.of(line))),
                        List.of(new HiddenText(line, Concealment.COVERED)))),
                List.of(invoice),
                List.of(code),
                List.of(ReviewIssue.of(
                        Severity.ERROR, InvoiceField.IBAN, IssueCode.HIDDEN_TEXT, Map.of("place", "page 1"))));
    }
}
