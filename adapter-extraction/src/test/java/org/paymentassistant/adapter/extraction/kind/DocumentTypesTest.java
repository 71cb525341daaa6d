package org.paymentassistant.adapter.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.LabelFinder;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.invoice.DocumentType;
import org.paymentassistant.tck.ReadSamples;

final class DocumentTypesTest {

    private static final DocumentTypes TYPES = new DocumentTypes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FACTURE|INVOICE",
                "Rechnung|INVOICE",
                "AVOIR|CREDIT_NOTE",
                "Gutschrift|CREDIT_NOTE",
                "Devis|QUOTE",
                "Auftragsbestätigung|ORDER",
                "Lieferschein|DELIVERY_NOTE",
                "Zahlungserinnerung|REMINDER",
                "Statement of account|STATEMENT",
                "Pro-forma invoice|PRO_FORMA",
                "Receipt|RECEIPT",
                "Abschlagsrechnung|PARTIAL_INVOICE",
            })
    void tellsADocumentByItsTitle(String title, DocumentType type) {
        assertThat(typeOf(title, "Total\t120,00 €")).isEqualTo(type);
    }

    @Test
    void takesAnOrderNumberForNoTitle() {
        assertThat(typeOf("Invoice", "Purchase order 4711", "Total\t120,00 €")).isEqualTo(DocumentType.INVOICE);
    }

    @Test
    void knowsThatAnInvoiceIsPaid() {
        assertThat(typeOf("Facture", "Total TTC\t120,00 €", "Facture déjà réglée par carte"))
                .isEqualTo(DocumentType.RECEIPT);
        assertThat(typeOf("Factuur", "Totaal\t120,00 €", "iDEAL op 21 april 2026\t120,00 €"))
                .isEqualTo(DocumentType.RECEIPT);
    }

    @Test
    void knowsThatADepositIsNotTheWhole() {
        assertThat(typeOf("Rechnung", "Summe\t120,00 €", "Bereits bezahlt\t50,00 €", "Zahlbetrag\t70,00 €"))
                .isEqualTo(DocumentType.INVOICE);
    }

    @Test
    void knowsThatAnAmountIsCollectedAndThatAnOfferOfItIsNot() {
        assertThat(typeOf(
                        "Facture",
                        "Total TTC\t120,00 €",
                        "Prélèvement SEPA le 16/01/2027 sur votre compte bancaire, mandat M-6"))
                .isEqualTo(DocumentType.DIRECT_DEBIT);
        assertThat(typeOf(
                        "Rechnung",
                        "Summe\t120,00 €",
                        "Sie sparen Zeit, wenn Sie uns ein SEPA-Lastschriftmandat für die Zukunft erteilen möchten"))
                .isEqualTo(DocumentType.INVOICE);
    }

    @Test
    void takesALetterForNoInvoice() {
        assertThat(typeOf("Dear Anna,", "thank you for your visit.")).isEqualTo(DocumentType.OTHER);
    }

    private static DocumentType typeOf(String... lines) {
        TextDocument document = TextDocument.of(List.of(ReadSamples.page(1, lines)));
        return TYPES.of(InvoiceText.of(document, new LabelFinder()), false);
    }
}
