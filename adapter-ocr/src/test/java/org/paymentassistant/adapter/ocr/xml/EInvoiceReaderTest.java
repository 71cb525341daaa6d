package org.paymentassistant.adapter.ocr.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.outcome.ReasonCode;

final class EInvoiceReaderTest {

    private static final String CII = """
            <rsm:CrossIndustryInvoice xmlns:rsm="r" xmlns:ram="a" xmlns:udt="u">
             <rsm:ExchangedDocument><ram:ID>R-7</ram:ID><ram:TypeCode>380</ram:TypeCode>
              <ram:IssueDateTime><udt:DateTimeString format="102">20260228</udt:DateTimeString></ram:IssueDateTime>
             </rsm:ExchangedDocument>
             <rsm:SupplyChainTradeTransaction>
              <ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Seller &amp; Co</ram:Name>
               <ram:PostalTradeAddress><ram:LineOne>%s</ram:LineOne><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
               <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">1/2</ram:ID></ram:SpecifiedTaxRegistration>
               <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456789</ram:ID></ram:SpecifiedTaxRegistration>
              </ram:SellerTradeParty></ram:ApplicableHeaderTradeAgreement>
              <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
               <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>
                <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE1</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>
               </ram:SpecifiedTradeSettlementPaymentMeans>
               <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode>
                <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE2</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>
               </ram:SpecifiedTradeSettlementPaymentMeans>
               <ram:SpecifiedTradePaymentTerms><ram:Description>#SKONTO#TAGE=7#PROZENT=2.00#
            #SKONTO#TAGE=14#PROZENT=1.00#
            </ram:Description></ram:SpecifiedTradePaymentTerms>
               <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
                <ram:TaxTotalAmount currencyID="GBP">16.00</ram:TaxTotalAmount>
                <ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount>
                <ram:GrandTotalAmount>119.00</ram:GrandTotalAmount><ram:DuePayableAmount>100.00</ram:DuePayableAmount>
               </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
              </ram:ApplicableHeaderTradeSettlement>
             </rsm:SupplyChainTradeTransaction>
            </rsm:CrossIndustryInvoice>
            """;

    @Test
    void readsACrossIndustryInvoice() {
        EInvoice invoice = read(CII.formatted("Street 1"));

        assertThat(invoice.invoiceNumber()).contains("R-7");
        assertThat(invoice.issueDate()).contains(LocalDate.of(2026, 2, 28));
        assertThat(invoice.seller().orElseThrow().vatId()).contains("DE123456789");
        assertThat(invoice.paymentMeans())
                .extracting(means -> means.account().orElseThrow())
                .containsExactly("DE1", "DE2");
        assertThat(invoice.totals().tax()).contains(new BigDecimal("19.00"));
        assertThat(invoice.totals().due()).contains(new BigDecimal("100.00"));
    }

    @Test
    void keepsDiscountTermsAsWritten() {
        assertThat(read(CII.formatted("Street 1")).paymentTerms().get(0).text())
                .contains("#SKONTO#TAGE=7#PROZENT=2.00#\n#SKONTO#TAGE=14#PROZENT=1.00#");
    }

    @Test
    void readsOnWhereAPartIsTooLong() {
        assertThat(read(CII.formatted("x".repeat(500))).invoiceNumber()).contains("R-7");
    }

    @Test
    void readsTextInACharacterSetThatNobodyKnows() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8-W/O-BOM\"?>" + CII.formatted("Straße");

        assertThat(read(xml).seller().orElseThrow().address().orElseThrow().streetName())
                .contains("Straße");
    }

    @Test
    void readsAUblInvoice() {
        EInvoice invoice = read("""
                <Invoice xmlns="i" xmlns:cac="a" xmlns:cbc="b"><cbc:ID>U-1</cbc:ID><cbc:DueDate>2026-03-31</cbc:DueDate>
                <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
                <cac:AccountingSupplierParty><cac:Party>
                 <cac:PartyTaxScheme><cbc:CompanyID>X</cbc:CompanyID><cac:TaxScheme><cbc:ID>OTH</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
                 <cac:PartyTaxScheme><cbc:CompanyID>BE1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
                </cac:Party></cac:AccountingSupplierParty>
                <cac:PaymentMeans><cbc:PaymentID>+++1+++</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>BE2</cbc:ID>
                 <cac:FinancialInstitutionBranch><cbc:ID>BIC1</cbc:ID></cac:FinancialInstitutionBranch>
                </cac:PayeeFinancialAccount></cac:PaymentMeans>
                <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">7.5</cbc:PayableAmount></cac:LegalMonetaryTotal>
                </Invoice>""");

        assertThat(invoice.syntax()).isEqualTo(EInvoice.Syntax.UBL_INVOICE);
        assertThat(invoice.seller().orElseThrow().vatId()).contains("BE1");
        assertThat(invoice.paymentMeans().get(0).bic()).contains("BIC1");
        assertThat(invoice.remittanceInformation()).contains("+++1+++");
        assertThat(invoice.totals().due()).contains(new BigDecimal("7.5"));
    }

    @Test
    void refusesDocumentTypesAndOtherXml() {
        assertThat(result("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"))
                .isEqualTo(new EInvoiceReader.Result.None(ReasonCode.XML_FORBIDDEN));
        assertThat(result("<order/>")).isEqualTo(new EInvoiceReader.Result.None(ReasonCode.XML_INVALID));
        assertThat(result("<a>".repeat(100_000))).isEqualTo(new EInvoiceReader.Result.None(ReasonCode.XML_INVALID));
    }

    private static EInvoice read(String xml) {
        return ((EInvoiceReader.Result.Found) result(xml)).invoice();
    }

    private static EInvoiceReader.Result result(String xml) {
        return EInvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
