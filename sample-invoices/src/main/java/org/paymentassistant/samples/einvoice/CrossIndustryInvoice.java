package org.paymentassistant.samples.einvoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.LineItem;
import org.paymentassistant.samples.facts.Party;

/** Writes facts as UN/CEFACT Cross Industry Invoice D16B in the profile EN 16931. Stateless. */
public final class CrossIndustryInvoice {
    private static final String ROOT = "urn:un:unece:uncefact:data:standard:";

    private CrossIndustryInvoice() {}

    /**
     * Writes the XML.
     *
     * @param facts what the invoice says
     * @return a whole document in UTF-8
     */
    public static String of(InvoiceFacts facts) {
        Xml xml = new Xml();
        xml.open("rsm:CrossIndustryInvoice")
                .namespace("rsm", ROOT + "CrossIndustryInvoice:100")
                .namespace("ram", ROOT + "ReusableAggregateBusinessInformationEntity:100")
                .namespace("udt", ROOT + "UnqualifiedDataType:100")
                .namespace("qdt", ROOT + "QualifiedDataType:100");
        head(xml, facts);
        xml.open("rsm:SupplyChainTradeTransaction");
        for (int i = 0; i < facts.lines().size(); i++) {
            line(xml, facts.lines().get(i), i + 1);
        }
        agreement(xml, facts);
        delivery(xml, facts);
        new TradeSettlement(xml, facts).write();
        return xml.close().close().finished();
    }

    private static void head(Xml xml, InvoiceFacts facts) {
        xml.open("rsm:ExchangedDocumentContext")
                .open("ram:GuidelineSpecifiedDocumentContextParameter")
                .leaf("ram:ID", "urn:cen.eu:en16931:2017")
                .close()
                .close();
        xml.open("rsm:ExchangedDocument").leaf("ram:ID", facts.number()).leaf("ram:TypeCode", typeCode(facts.kind()));
        date(xml, "ram:IssueDateTime", facts.issued());
        xml.close();
    }

    private static String typeCode(DocumentKind kind) {
        return switch (kind) {
            case CREDIT_NOTE -> "381";
            case PARTIAL_INVOICE -> "326";
            default -> "380";
        };
    }

    private static void line(Xml xml, LineItem item, int position) {
        xml.open("ram:IncludedSupplyChainTradeLineItem");
        xml.open("ram:AssociatedDocumentLineDocument")
                .leaf("ram:LineID", String.valueOf(position))
                .close();
        xml.open("ram:SpecifiedTradeProduct")
                .leaf("ram:SellerAssignedID", item.articleNumber())
                .leaf("ram:Name", item.description())
                .close();
        xml.open("ram:SpecifiedLineTradeAgreement")
                .open("ram:NetPriceProductTradePrice")
                .leaf("ram:ChargeAmount", item.unitPrice().toPlainString())
                .close()
                .close();
        xml.open("ram:SpecifiedLineTradeDelivery")
                .leaf("ram:BilledQuantity", "unitCode", "C62", item.quantity().toPlainString())
                .close();
        xml.open("ram:SpecifiedLineTradeSettlement").open("ram:ApplicableTradeTax");
        xml.leaf("ram:TypeCode", "VAT").leaf("ram:CategoryCode", category(item.vatRate()));
        xml.leaf("ram:RateApplicablePercent", item.vatRate().toPlainString()).close();
        xml.open("ram:SpecifiedTradeSettlementLineMonetarySummation")
                .leaf("ram:LineTotalAmount", item.net().toPlainString())
                .close();
        xml.close().close();
    }

    private static void agreement(Xml xml, InvoiceFacts facts) {
        xml.open("ram:ApplicableHeaderTradeAgreement");
        party(xml, "ram:SellerTradeParty", facts.seller());
        party(xml, "ram:BuyerTradeParty", facts.buyer());
        facts.mentions()
                .orderNumber()
                .ifPresent(number -> xml.open("ram:BuyerOrderReferencedDocument")
                        .leaf("ram:IssuerAssignedID", number)
                        .close());
        xml.close();
    }

    private static void delivery(Xml xml, InvoiceFacts facts) {
        xml.open("ram:ApplicableHeaderTradeDelivery").open("ram:ActualDeliverySupplyChainEvent");
        date(xml, "ram:OccurrenceDateTime", facts.mentions().deliveryDate().orElse(facts.issued()));
        xml.close().close();
    }

    static void party(Xml xml, String element, Party party) {
        xml.open(element).leaf("ram:Name", party.name()).open("ram:PostalTradeAddress");
        xml.leaf("ram:PostcodeCode", party.address().postCode());
        xml.leaf("ram:LineOne", party.address().streetLine());
        xml.leaf("ram:CityName", party.address().city());
        xml.leaf("ram:CountryID", party.address().country().name()).close();
        party.vatId()
                .ifPresent(id -> xml.open("ram:SpecifiedTaxRegistration")
                        .leaf("ram:ID", "schemeID", "VA", id)
                        .close());
        xml.close();
    }

    static void date(Xml xml, String element, LocalDate date) {
        xml.open(element)
                .leaf("udt:DateTimeString", "format", "102", DateTimeFormatter.BASIC_ISO_DATE.format(date))
                .close();
    }

    static String category(BigDecimal rate) {
        return rate.signum() == 0 ? "E" : "S";
    }
}
