package org.paymentassistant.inmemory;

import java.util.List;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;

/** Writes drafts into the books of an {@link InMemoryBank}. Thread-safe. */
final class InMemoryPaymentInitiation implements PaymentInitiation {

    private final BankLine line;
    private final BankLedger ledger;

    InMemoryPaymentInitiation(BankLine line, BankLedger ledger) {
        this.line = line;
        this.ledger = ledger;
    }

    @Override
    public SubmissionResult submit(
            Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        BankLine.Answer<BankDraftId> answer =
                line.request(() -> ledger.create(company.id(), tag, instruction, beneficiary));
        return switch (answer.condition()) {
            case WORKING -> new SubmissionResult.Accepted(answer.value().orElseThrow());
            case REFUSING -> new SubmissionResult.Refused(InMemoryBank.REFUSAL);
            case UNAVAILABLE -> new SubmissionResult.Unavailable();
            case REQUEST_LOST, ANSWER_LOST, REQUEST_LATE -> new SubmissionResult.InDoubt();
        };
    }

    @Override
    public List<BankDraft> findByTag(Company company, DraftId tag) {
        return line.ask(() -> ledger.entries().stream()
                .filter(entry -> entry.company().equals(company.id()))
                .map(BankEntry::draft)
                .filter(draft -> draft.tag().equals(tag))
                .toList());
    }

    @Override
    public boolean takesInvoices() {
        return ledger.takesInvoices();
    }

    @Override
    public boolean attachInvoice(Company company, BankDraftId draft, SourceDocument invoice) {
        BankLine.Answer<Boolean> answer = line.request(() -> ledger.attach(company.id(), draft, invoice));
        return answer.value().orElseThrow(BankLine::unanswered);
    }

    @Override
    public void deleteUnconfirmed(Company company, BankDraftId draft) {
        BankLine.Answer<Integer> answer = line.request(() -> ledger.move(
                entry -> entry.company().equals(company.id())
                        && entry.draft().id().equals(draft),
                BankDraft.State.DELETED));
        if (answer.value().isEmpty()) {
            throw BankLine.unanswered();
        }
    }
}
