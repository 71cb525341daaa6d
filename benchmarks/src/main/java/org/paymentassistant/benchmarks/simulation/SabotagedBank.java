package org.paymentassistant.benchmarks.simulation;

import java.util.List;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.inmemory.BankEntry;
import org.paymentassistant.port.out.PaymentInitiation;

/** Sabotage: an adapter of the bank that gets one thing wrong. */
class SabotagedBank implements PaymentInitiation {

    private final PaymentInitiation inner;
    private final World world;

    SabotagedBank(PaymentInitiation inner, World world) {
        this.inner = inner;
        this.world = world;
    }

    boolean looksUp(DraftId tag) {
        return true;
    }

    boolean deletesOthersToo() {
        return false;
    }

    boolean takesDoubtForRefusal() {
        return false;
    }

    @Override
    public SubmissionResult submit(
            Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        SubmissionResult result = inner.submit(company, tag, instruction, beneficiary);
        return takesDoubtForRefusal() && result instanceof SubmissionResult.InDoubt
                ? new SubmissionResult.Refused("no answer")
                : result;
    }

    @Override
    public List<BankDraft> findByTag(Company company, DraftId tag) {
        return looksUp(tag) ? inner.findByTag(company, tag) : List.of();
    }

    @Override
    public void deleteUnconfirmed(Company company, BankDraftId draft) {
        inner.deleteUnconfirmed(company, draft);
        if (deletesOthersToo()) {
            DraftId tag = world.books().ledger().stream()
                    .map(BankEntry::draft)
                    .filter(copy -> copy.id().equals(draft))
                    .findFirst()
                    .orElseThrow()
                    .tag();
            inner.findByTag(company, tag).forEach(copy -> inner.deleteUnconfirmed(company, copy.id()));
        }
    }
}
