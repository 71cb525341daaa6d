package org.paymentassistant.domain.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.invoice.InvoiceSplit;
import org.paymentassistant.domain.outcome.InvoiceOutcome;

/**
 * One file of a submission and what came of it so far. Immutable.
 *
 * @param id its id
 * @param submission what it was handed in with
 * @param name its name for showing
 * @param hash of its content
 * @param outcomes one an invoice found, in their order; empty while it is being processed
 * @param decidedSplit how a person decided that it falls into invoices, where one was asked
 */
public record SubmittedDocument(
        DocumentId id,
        SubmissionId submission,
        FileName name,
        ContentHash hash,
        List<InvoiceOutcome> outcomes,
        Optional<InvoiceSplit> decidedSplit) {

    public SubmittedDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(decidedSplit, "decidedSplit");
    }

    /** A file of which nobody was asked how it falls into invoices. */
    public SubmittedDocument(
            DocumentId id, SubmissionId submission, FileName name, ContentHash hash, List<InvoiceOutcome> outcomes) {
        this(id, submission, name, hash, outcomes, Optional.empty());
    }

    /** The same with the given outcomes. */
    public SubmittedDocument withOutcomes(List<InvoiceOutcome> others) {
        return new SubmittedDocument(id, submission, name, hash, others, decidedSplit);
    }

    /** The same, falling into invoices as a person decided. */
    public SubmittedDocument withSplit(InvoiceSplit decided) {
        return new SubmittedDocument(id, submission, name, hash, outcomes, Optional.of(decided));
    }

    /** The proposal, while it waits for a person to say where its invoices begin. */
    public Optional<InvoiceSplit> proposedSplit() {
        return outcomes.stream()
                .filter(InvoiceOutcome.NeedsSplit.class::isInstance)
                .map(outcome -> ((InvoiceOutcome.NeedsSplit) outcome).proposed())
                .findFirst();
    }

    /** Whether it was processed as far as a first answer needs: each invoice has an outcome, perhaps not an end yet. */
    public boolean isProcessed() {
        return !outcomes.isEmpty();
    }

    /** Whether each invoice has an end state. */
    public boolean isFinished() {
        return isProcessed() && outcomes.stream().allMatch(InvoiceOutcome::isFinal);
    }
}
