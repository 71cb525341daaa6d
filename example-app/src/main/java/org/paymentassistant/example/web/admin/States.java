package org.paymentassistant.example.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.Written;

/** Puts where invoices and drafts stand into words. */
record States(PageTexts texts) {

    /** The states of a document's invoices; one that says so where it is still being read. */
    List<State> of(SubmittedDocument document, List<PaymentDraft> drafts) {
        if (!document.isProcessed()) {
            return List.of(bare("wait", "state.reading", ""));
        }
        return document.outcomes().stream()
                .map(outcome -> of(document, outcome, drafts))
                .toList();
    }

    private State of(SubmittedDocument document, InvoiceOutcome outcome, List<PaymentDraft> drafts) {
        Optional<PaymentDraft> draft = outcome.draft()
                .flatMap(id -> drafts.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst());
        return draft.map(known -> of(known, reason(outcome))).orElseGet(() -> without(document, outcome));
    }

    private State without(SubmittedDocument document, InvoiceOutcome outcome) {
        return outcome.fold(new InvoiceOutcome.Cases<>(
                drafted -> bare("good", "state.submitted", ""),
                submitting -> bare("wait", "state.ready", reason(outcome)),
                needsData -> bare("ask", "state.incomplete", reason(outcome)),
                needsSplit -> new State(
                        "ask",
                        texts.get("state.incomplete"),
                        reason(outcome),
                        "",
                        "",
                        "",
                        document.id().value()),
                duplicate -> bare("calm", "state.duplicate", ""),
                rejected -> bare("bad", "state.rejected", reason(outcome)),
                ignored -> bare("calm", "state.ignored", reason(outcome)),
                deadLetter -> bare("bad", "state.dead", reason(outcome))));
    }

    State of(PaymentDraft draft, String reason) {
        return draft.fold(new PaymentDraft.Cases<>(
                incomplete -> state(
                        "ask", "state.incomplete", reason, draft, draft.id().value()),
                ready -> state("wait", "state.ready", "", draft, ""),
                submitted -> state("good", "state.submitted", "", draft, ""),
                closed ->
                        state("calm", "state.closed." + closed.ending().name().toLowerCase(Locale.ROOT), "", draft, ""),
                discarded -> state("calm", "state.discarded", "", draft, "")));
    }

    /** A message of which nothing is processed. */
    State refused(ReasonCode reason) {
        return bare("bad", "state.rejected", texts.get("reason." + reason.name()));
    }

    private State state(String tone, String label, String reason, PaymentDraft draft, String complete) {
        return new State(
                tone,
                texts.get(label),
                reason,
                draft.invoice().creditorName().map(PartyName::value).orElse(""),
                draft.invoice().amountDue().map(new Written(texts)::amount).orElse(""),
                complete,
                "");
    }

    private State bare(String tone, String label, String reason) {
        return new State(tone, texts.get(label), reason, "", "", "", "");
    }

    private String reason(InvoiceOutcome outcome) {
        ReasonCode code = outcome.reason();
        boolean said = code == ReasonCode.OK_DRAFTED || code == ReasonCode.OK_NEEDS_DATA;
        return said ? "" : texts.get("reason." + code.name());
    }
}
