package org.paymentassistant.application.risk;

import java.time.LocalDate;
import java.util.List;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.SupplierHistory;

/** All signs that need the bank's or our own records. Thread-safe as far as the ports are. */
public final class RiskSignals {

    private static final List<Signal> ALL = List.of(
            new ChangedAccount(),
            new AccountOfAnother(),
            new HolderByAnotherName(),
            new LookalikeDomain(),
            new MailContradicts(),
            new ForeignAccount(),
            new PayeeNotSeller(),
            new SameNumber(),
            new UnusualAmount(),
            new UnverifiedSender(),
            new NewBeneficiary(),
            new OpenCreditNotes(),
            new PassedDueDate());

    private final GatherCircumstances gather;

    /** Signs out of the given records. */
    public RiskSignals(
            BeneficiaryDirectory beneficiaries,
            PayeeVerification payees,
            SupplierHistory history,
            DraftRepository drafts) {
        this.gather = new GatherCircumstances(beneficiaries, payees, history, drafts);
    }

    /** What speaks against a payment, or should be known of it. */
    public Findings of(PaymentUnderReview review, LocalDate today) {
        Circumstances circumstances = gather.of(review, today);
        List<ReviewIssue> issues = ALL.stream()
                .flatMap(signal -> signal.in(circumstances).stream())
                .toList();
        return new Findings(issues, HolderByAnotherName.rightName(circumstances));
    }
}
