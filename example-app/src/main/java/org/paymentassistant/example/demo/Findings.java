package org.paymentassistant.example.demo;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.port.in.ReviewDrafts;

/** Looks up what the assistant says of a mail and what stands at the bank for it. */
final class Findings {

    private static final int MOST = 1_000;

    private final ReviewDrafts review;
    private final DemoBank bank;

    Findings(ReviewDrafts review, DemoBank bank) {
        this.review = review;
        this.bank = bank;
    }

    Handled of(Correspondence.Sent sent, Optional<ReceivedMail> answer) {
        List<InvoiceOutcome> outcomes = review.submissions(DemoPeople.COMPANY, MOST).stream()
                .filter(submission -> isOf(submission, sent))
                .flatMap(submission -> review.documents(submission.id()).stream())
                .map(SubmittedDocument::outcomes)
                .flatMap(List::stream)
                .toList();
        List<DemoDraft> drafts = outcomes.stream()
                .flatMap(outcome -> outcome.draft().stream())
                .flatMap(draft -> bank.draftsTagged(draft.value()).stream())
                .toList();
        return new Handled(sent.invoice(), sent.at(), answer, outcomes, drafts);
    }

    private static boolean isOf(Submission submission, Correspondence.Sent sent) {
        return submission.messageId().equals(MessageId.parse(sent.messageId()));
    }
}
