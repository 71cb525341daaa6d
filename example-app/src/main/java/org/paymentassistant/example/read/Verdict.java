package org.paymentassistant.example.read;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.in.UnderstandDocument.Understanding;

/**
 * A file's outcome in the words of the command line.
 *
 * @param outcome {@code complete}, {@code partial} or {@code not_processed}
 * @param reason why it is not processed
 * @param invoices the invoices found
 */
public record Verdict(String outcome, Optional<ReasonCode> reason, List<Appraisal> invoices) {

    /** The verdict on a file: not processed where nothing in it may be paid, complete where nothing need be asked. */
    public static Verdict of(Understanding understanding) {
        return understanding.fold(
                understood -> of(understood.invoices()),
                doubtful -> new Verdict("partial", Optional.of(ReasonCode.SEVERAL_INVOICES), doubtful.invoices()),
                refused -> new Verdict("not_processed", Optional.of(refused.reason()), refused.invoices()));
    }

    private static Verdict of(List<Appraisal> invoices) {
        List<Appraisal> payable =
                invoices.stream().filter(invoice -> invoice.refusal().isEmpty()).toList();
        if (payable.isEmpty()) {
            return new Verdict("not_processed", invoices.get(0).refusal(), invoices);
        }
        boolean complete = invoices.stream().allMatch(Appraisal::isComplete);
        return new Verdict(complete ? "complete" : "partial", Optional.empty(), invoices);
    }
}
