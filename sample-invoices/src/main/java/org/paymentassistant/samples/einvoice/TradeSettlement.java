package org.paymentassistant.samples.einvoice;

import java.math.BigDecimal;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.EarlyPaymentDiscount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.facts.PaymentReference;
import org.paymentassistant.samples.facts.TaxLine;
import org.paymentassistant.samples.facts.Totals;

/** The settlement part of a Cross Industry Invoice: account, tax, terms, sums. */
record TradeSettlement(Xml xml, InvoiceFacts facts) {
    private static final String CREDIT_TRANSFER = "58";
    private static final String OTHER_TRANSFER = "30";

    void write() {
        xml.open("ram:ApplicableHeaderTradeSettlement");
        facts.reference().map(PaymentReference::value).ifPresent(ref -> xml.leaf("ram:PaymentReference", ref));
        xml.leaf("ram:InvoiceCurrencyCode", facts.totals().currency());
        facts.payee().ifPresent(payee -> CrossIndustryInvoice.party(xml, "ram:PayeeTradeParty", payee));
        facts.account().ifPresent(this::account);
        facts.totals().taxes().forEach(this::tax);
        terms();
        sums(facts.totals());
        xml.close();
    }

    private void account(BankAccount account) {
        String code = facts.totals().currency().equals("EUR") ? CREDIT_TRANSFER : OTHER_TRANSFER;
        xml.open("ram:SpecifiedTradeSettlementPaymentMeans").leaf("ram:TypeCode", code);
        xml.open("ram:PayeePartyCreditorFinancialAccount");
        account.iban().ifPresent(iban -> xml.leaf("ram:IBANID", iban));
        xml.leaf("ram:AccountName", account.holder());
        account.local()
                .filter(local -> account.iban().isEmpty())
                .ifPresent(local -> xml.leaf("ram:ProprietaryID", local.number()));
        xml.close();
        account.bic()
                .ifPresent(bic -> xml.open("ram:PayeeSpecifiedCreditorFinancialInstitution")
                        .leaf("ram:BICID", bic)
                        .close());
        xml.close();
    }

    private void tax(TaxLine tax) {
        xml.open("ram:ApplicableTradeTax");
        xml.leaf("ram:CalculatedAmount", tax.tax().toPlainString()).leaf("ram:TypeCode", "VAT");
        if (tax.rate().signum() == 0) {
            xml.leaf("ram:ExemptionReason", "VATEX-EU-O");
        }
        xml.leaf("ram:BasisAmount", tax.base().toPlainString());
        xml.leaf("ram:CategoryCode", CrossIndustryInvoice.category(tax.rate()));
        xml.leaf("ram:RateApplicablePercent", tax.rate().toPlainString()).close();
    }

    private void terms() {
        xml.open("ram:SpecifiedTradePaymentTerms");
        facts.terms().discount().ifPresent(discount -> xml.leaf("ram:Description", discountText(discount)));
        CrossIndustryInvoice.date(xml, "ram:DueDateDateTime", facts.terms().due());
        xml.close();
    }

    private static String discountText(EarlyPaymentDiscount discount) {
        BigDecimal percent = discount.percent().setScale(2);
        return "#SKONTO#TAGE=" + discount.days() + "#PROZENT=" + percent.toPlainString() + "#\n";
    }

    private void sums(Totals totals) {
        xml.open("ram:SpecifiedTradeSettlementHeaderMonetarySummation");
        amount("ram:LineTotalAmount", totals.net());
        amount("ram:TaxBasisTotalAmount", totals.net());
        xml.leaf(
                "ram:TaxTotalAmount",
                "currencyID",
                totals.currency(),
                totals.tax().toPlainString());
        amount("ram:GrandTotalAmount", totals.gross());
        amount("ram:TotalPrepaidAmount", totals.prepaid());
        amount("ram:DuePayableAmount", totals.due());
        xml.close();
    }

    private void amount(String element, BigDecimal amount) {
        xml.leaf(element, amount.toPlainString());
    }
}
