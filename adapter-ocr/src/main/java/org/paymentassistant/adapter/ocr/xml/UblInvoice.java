package org.paymentassistant.adapter.ocr.xml;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.EInvoice.Party;
import org.paymentassistant.domain.document.EInvoice.PaymentMeans;
import org.paymentassistant.domain.document.EInvoice.PaymentTerms;
import org.paymentassistant.domain.document.EInvoice.Totals;
import org.paymentassistant.domain.party.PostalAddress;

/** Maps a UBL invoice or credit note. */
final class UblInvoice {

    private UblInvoice() {}

    static EInvoice read(Node root, EInvoice.Syntax syntax) {
        return new EInvoice(
                syntax,
                root.text("InvoiceTypeCode").or(() -> root.text("CreditNoteTypeCode")),
                root.text("ID"),
                root.date("IssueDate"),
                root.date("DueDate").or(() -> root.date("PaymentMeans", "PaymentDueDate")),
                root.text("DocumentCurrencyCode"),
                root.at("AccountingSupplierParty", "Party").map(UblInvoice::party),
                root.at("PayeeParty").map(UblInvoice::party),
                root.at("AccountingCustomerParty", "Party").map(UblInvoice::party),
                root.all("PaymentMeans").stream().map(UblInvoice::means).toList(),
                root.text("PaymentMeans", "PaymentID"),
                terms(root),
                totals(root),
                root.all("Note").stream().map(Node::ownText).toList());
    }

    private static Party party(Node party) {
        return new Party(
                party.text("PartyLegalEntity", "RegistrationName").or(() -> party.text("PartyName", "Name")),
                party.text("PartyTaxScheme", "CompanyID"),
                party.text("PartyLegalEntity", "CompanyID"),
                party.at("PostalAddress").map(UblInvoice::address));
    }

    private static PostalAddress address(Node address) {
        return new PostalAddress(
                address.text("StreetName"),
                address.text("BuildingNumber"),
                address.text("PostalZone"),
                address.text("CityName"),
                address.text("CountrySubentity"),
                address.text("Country", "IdentificationCode").flatMap(CiiInvoice.Addresses::country));
    }

    private static PaymentMeans means(Node means) {
        return new PaymentMeans(
                means.text("PaymentMeansCode"),
                means.text("PayeeFinancialAccount", "ID"),
                means.text("PayeeFinancialAccount", "Name"),
                means.text("PayeeFinancialAccount", "FinancialInstitutionBranch", "ID"),
                means.text("PaymentMandate", "PayerFinancialAccount", "ID"));
    }

    private static List<PaymentTerms> terms(Node root) {
        return root.allAt("PaymentTerms", "Note").stream()
                .map(note ->
                        new PaymentTerms(Optional.of(note.ownText()), Optional.empty(), Optional.empty(), List.of()))
                .toList();
    }

    private static Totals totals(Node root) {
        return new Totals(
                root.decimal("LegalMonetaryTotal", "TaxExclusiveAmount"),
                root.decimal("TaxTotal", "TaxAmount"),
                root.decimal("LegalMonetaryTotal", "TaxInclusiveAmount"),
                root.decimal("LegalMonetaryTotal", "PrepaidAmount"),
                root.decimal("LegalMonetaryTotal", "PayableAmount"));
    }
}
