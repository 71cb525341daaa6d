package org.paymentassistant.adapter.ocr.xml;

import java.math.BigDecimal;
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
                vatId(party),
                party.text("PartyLegalEntity", "CompanyID"),
                party.at("PostalAddress").map(UblInvoice::address));
    }

    private static PostalAddress address(Node address) {
        return Addresses.address(
                address.text("StreetName").or(() -> address.text("AddressLine", "Line")),
                address.text("BuildingNumber"),
                address.text("PostalZone"),
                address.text("CityName"),
                address.text("CountrySubentity"),
                address.text("Country", "IdentificationCode"));
    }

    /** The tax number that is said to be of value added tax, else the first. */
    private static Optional<String> vatId(Node party) {
        return party.all("PartyTaxScheme").stream()
                .filter(scheme -> scheme.text("TaxScheme", "ID")
                        .filter("VAT"::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .or(() -> party.at("PartyTaxScheme"))
                .flatMap(scheme -> scheme.text("CompanyID"));
    }

    private static PaymentMeans means(Node means) {
        return new PaymentMeans(
                means.text("PaymentMeansCode"),
                means.text("PayeeFinancialAccount", "ID"),
                means.text("PayeeFinancialAccount", "Name"),
                means.text("PayeeFinancialAccount", "FinancialInstitutionBranch", "ID")
                        .or(() -> means.text(
                                "PayeeFinancialAccount", "FinancialInstitutionBranch", "FinancialInstitution", "ID")),
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
                tax(root),
                root.decimal("LegalMonetaryTotal", "TaxInclusiveAmount"),
                root.decimal("LegalMonetaryTotal", "PrepaidAmount"),
                root.decimal("LegalMonetaryTotal", "PayableAmount"));
    }

    /** The tax in the invoice's currency, where it is stated in several. */
    private static Optional<BigDecimal> tax(Node root) {
        Optional<String> currency = root.text("DocumentCurrencyCode");
        return root.allAt("TaxTotal", "TaxAmount").stream()
                .filter(tax -> tax.attribute("currencyID").equals(currency))
                .findFirst()
                .or(() -> root.at("TaxTotal", "TaxAmount"))
                .map(Node::ownText)
                .flatMap(Node::decimalOf);
    }
}
