package org.paymentassistant.adapter.ocr.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.EInvoice.Discount;
import org.paymentassistant.domain.document.EInvoice.Party;
import org.paymentassistant.domain.document.EInvoice.PaymentMeans;
import org.paymentassistant.domain.document.EInvoice.PaymentTerms;
import org.paymentassistant.domain.document.EInvoice.Totals;
import org.paymentassistant.domain.party.PostalAddress;

/** Maps a Cross Industry Invoice; ZUGFeRD 1 has the same parts under other names. */
final class CiiInvoice {

    private final Node root;

    private CiiInvoice(Node root) {
        this.root = root;
    }

    static EInvoice read(Node root) {
        return new CiiInvoice(root).map();
    }

    private EInvoice map() {
        Node header = first(root, "ExchangedDocument", "HeaderExchangedDocument");
        Node trade = first(root, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction");
        Node agreement = first(trade, "ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement");
        Node settlement = first(trade, "ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement");
        List<PaymentTerms> terms = terms(settlement);
        return new EInvoice(
                EInvoice.Syntax.CII,
                header.text("TypeCode"),
                header.text("ID"),
                header.date("IssueDateTime", "DateTimeString"),
                terms.stream().flatMap(term -> term.dueDate().stream()).findFirst(),
                settlement.text("InvoiceCurrencyCode"),
                agreement.at("SellerTradeParty").map(CiiInvoice::party),
                settlement.at("PayeeTradeParty").map(CiiInvoice::party),
                agreement.at("BuyerTradeParty").map(CiiInvoice::party),
                settlement.all("SpecifiedTradeSettlementPaymentMeans").stream()
                        .map(CiiInvoice::means)
                        .toList(),
                settlement.text("PaymentReference"),
                terms,
                totals(settlement),
                header.allAt("IncludedNote", "Content").stream()
                        .map(Node::ownText)
                        .toList());
    }

    /** The child of either name; a node without children stands for none, so that what is missing stays empty. */
    private static Node first(Node parent, String name, String formerName) {
        return parent.at(name).or(() -> parent.at(formerName)).orElseGet(() -> nothing(parent));
    }

    private static Node nothing(Node parent) {
        return new Node(parent.element().getOwnerDocument().createElement("none"));
    }

    private static Party party(Node party) {
        return new Party(
                party.text("Name"),
                party.all("SpecifiedTaxRegistration").stream()
                        .flatMap(registration -> registration.all("ID").stream())
                        .filter(id ->
                                id.attribute("schemeID").filter("VA"::equals).isPresent())
                        .map(Node::ownText)
                        .findFirst(),
                party.text("SpecifiedLegalOrganization", "ID"),
                party.at("PostalTradeAddress").map(CiiInvoice::address));
    }

    private static PostalAddress address(Node address) {
        return Addresses.address(
                address.text("LineOne").or(() -> address.text("StreetName")),
                Optional.empty(),
                address.text("PostcodeCode"),
                address.text("CityName"),
                address.text("CountrySubDivisionName"),
                address.text("CountryID"));
    }

    private static PaymentMeans means(Node means) {
        Node account = first(means, "PayeePartyCreditorFinancialAccount", "PayeePartyCreditorFinancialAccount");
        Node bank = first(
                means, "PayeeSpecifiedCreditorFinancialInstitution", "PayeeSpecifiedCreditorFinancialInstitution");
        return new PaymentMeans(
                means.text("TypeCode"),
                account.text("IBANID").or(() -> account.text("ProprietaryID")),
                account.text("AccountName"),
                bank.text("BICID"),
                means.text("PayerPartyDebtorFinancialAccount", "IBANID"));
    }

    private static List<PaymentTerms> terms(Node settlement) {
        List<PaymentTerms> terms = new ArrayList<>();
        for (Node term : settlement.all("SpecifiedTradePaymentTerms")) {
            terms.add(new PaymentTerms(
                    term.texts("Description"),
                    term.date("DueDateDateTime", "DateTimeString"),
                    term.decimal("PartialPaymentAmount"),
                    term.all("ApplicableTradePaymentDiscountTerms").stream()
                            .map(CiiInvoice::discount)
                            .toList()));
        }
        return terms;
    }

    private static Discount discount(Node terms) {
        return new Discount(
                terms.decimal("CalculationPercent"),
                terms.decimal("ActualDiscountAmount"),
                terms.decimal("BasisAmount"),
                terms.date("BasisDateTime", "DateTimeString"),
                terms.decimal("BasisPeriodMeasure").map(days -> days.intValue()));
    }

    private static Totals totals(Node settlement) {
        Node sums = first(
                settlement,
                "SpecifiedTradeSettlementHeaderMonetarySummation",
                "SpecifiedTradeSettlementMonetarySummation");
        return new Totals(
                sums.decimal("TaxBasisTotalAmount"),
                tax(sums, settlement.text("InvoiceCurrencyCode")),
                sums.decimal("GrandTotalAmount"),
                sums.decimal("TotalPrepaidAmount"),
                sums.decimal("DuePayableAmount"));
    }

    /** The tax in the invoice's currency, where it is stated in several. */
    private static Optional<BigDecimal> tax(Node sums, Optional<String> currency) {
        return sums.all("TaxTotalAmount").stream()
                .filter(tax -> tax.attribute("currencyID").isEmpty()
                        || tax.attribute("currencyID").equals(currency))
                .findFirst()
                .map(Node::ownText)
                .flatMap(Node::decimalOf)
                .or(() -> sums.decimal("TaxTotalAmount"));
    }
}
