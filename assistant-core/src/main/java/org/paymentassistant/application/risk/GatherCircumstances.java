package org.paymentassistant.application.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.SupplierHistory;

/** Asks the bank and our own records what they know; changes nothing. */
final class GatherCircumstances {

    private final BeneficiaryDirectory beneficiaries;
    private final PayeeVerification payees;
    private final SupplierHistory history;
    private final DraftRepository drafts;

    GatherCircumstances(
            BeneficiaryDirectory beneficiaries,
            PayeeVerification payees,
            SupplierHistory history,
            DraftRepository drafts) {
        this.beneficiaries = beneficiaries;
        this.payees = payees;
        this.history = history;
        this.drafts = drafts;
    }

    Circumstances of(PaymentUnderReview review, LocalDate today) {
        Company company = review.company();
        InvoiceData invoice = review.invoice();
        Optional<PartyName> name = invoice.creditorName();
        return new Circumstances(
                company,
                invoice,
                review.type(),
                review.draft(),
                review.mail(),
                holder(company, invoice),
                name.map(known -> beneficiaries.findByName(company, known)).orElse(List.of()),
                invoice.account()
                        .map(account -> history.ofAccount(company.id(), account))
                        .orElse(List.of()),
                name.map(known -> history.ofSupplier(company.id(), known, invoice.sellerVatId()))
                        .orElse(List.of()),
                name.map(known -> lookalikes(company.id(), known, invoice)).orElse(List.of()),
                history.domains(company.id()),
                alike(company.id(), invoice),
                payee(company, invoice),
                credits(company.id(), invoice),
                today);
    }

    private Optional<Beneficiary> holder(Company company, InvoiceData invoice) {
        return invoice.account()
                .flatMap(account -> invoice.amountDue()
                        .flatMap(amount -> beneficiaries.findByAccount(company, account, amount.currency())));
    }

    /** Creditors with nearly the same name; two that both state a VAT id, and not the same, are two. */
    private List<PastInvoice> lookalikes(CompanyId company, PartyName name, InvoiceData invoice) {
        return history.creditors(company).stream()
                .filter(known -> !known.normalised().equals(name.normalised()) && known.similarTo(name))
                .flatMap(known -> history.ofSupplier(company, known, Optional.empty()).stream())
                .filter(past -> past.vatId().isEmpty()
                        || invoice.sellerVatId().isEmpty()
                        || past.vatId().equals(invoice.sellerVatId()))
                .toList();
    }

    private List<PaymentDraft> alike(CompanyId company, InvoiceData invoice) {
        return invoice.invoiceNumber()
                .map(number -> drafts.findByInvoiceNumber(company, number.normalised()))
                .orElse(List.of());
    }

    private PayeeMatch payee(Company company, InvoiceData invoice) {
        return invoice.account()
                .flatMap(account -> invoice.creditorName().map(name -> payees.verify(company, name, account)))
                .orElseGet(PayeeMatch.NotAvailable::new);
    }

    private List<CreditNote> credits(CompanyId company, InvoiceData invoice) {
        return invoice.sellerName()
                .map(seller -> history.creditNotes(company, seller, invoice.sellerVatId()))
                .orElse(List.of());
    }
}
