package org.paymentassistant.application;

import java.util.Optional;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

/** Swiss rules: a QR-IBAN is paid with a QR reference and nothing else, and a QR reference goes to no other account. */
final class ReferenceFit {

    private ReferenceFit() {}

    /** What is wrong with an invoice's reference for its account. */
    static Optional<ReviewIssue> problem(InvoiceData invoice) {
        Optional<CreditorReference> reference = invoice.remittanceInformation()
                .flatMap(information -> information.fold(
                        structured -> Optional.of(structured.reference()),
                        text -> CreditorReference.parse(ReferenceType.CH_QRR, text.value())));
        return invoice.account().flatMap(account -> problem(account, reference));
    }

    /** A QR reference is no reference for any other account; it is quoted as text there. */
    static boolean isQrIban(PaymentAccount account) {
        return account.fold(known -> known.iban().isQrIban(), local -> false);
    }

    private static Optional<ReviewIssue> problem(PaymentAccount account, Optional<CreditorReference> reference) {
        boolean qrReference =
                reference.filter(known -> known.type() == ReferenceType.CH_QRR).isPresent();
        if (isQrIban(account) == qrReference) {
            return Optional.empty();
        }
        IssueCode code = reference.isPresent() ? IssueCode.REFERENCE_DOES_NOT_FIT_ACCOUNT : IssueCode.MISSING;
        return Optional.of(ReviewIssue.of(
                isQrIban(account) ? Severity.ERROR : Severity.WARNING, InvoiceField.REMITTANCE_REFERENCE, code));
    }
}
