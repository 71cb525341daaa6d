package org.paymentassistant.benchmarks.simulation;

import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.ReadyDraft;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.PaymentInitiation;

/** Sabotage: the bank is asked for a draft while the transaction that stores it is still open. */
final class PrematureRequest extends WrappedDrafts {

    private final CompanyDirectory companies;
    private final BeneficiaryDirectory beneficiaries;
    private final PaymentInitiation payments;

    PrematureRequest(DraftRepository inner, PortMap ports) {
        super(inner);
        this.companies = ports.get(CompanyDirectory.class);
        this.beneficiaries = ports.get(BeneficiaryDirectory.class);
        this.payments = ports.get(PaymentInitiation.class);
    }

    @Override
    public Optional<DraftId> add(PaymentDraft draft) {
        Optional<DraftId> first = super.add(draft);
        if (first.isEmpty() && draft instanceof ReadyDraft ready) {
            request(companies.find(ready.origin().company()).orElseThrow(), ready);
        }
        return first;
    }

    private void request(Company company, ReadyDraft ready) {
        PaymentInstruction instruction = ready.instruction();
        Optional<Beneficiary> known = beneficiaries.findByAccount(
                company,
                instruction.creditor().account(),
                instruction.instructedAmount().currency());
        known.ifPresent(beneficiary -> {
            var unused = payments.submit(company, ready.id(), instruction, beneficiary);
        });
    }
}
