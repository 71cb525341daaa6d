package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.paymentassistant.application.answer.Answer;
import org.paymentassistant.application.answer.AnswerWriter;
import org.paymentassistant.application.answer.DocumentAnswer;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;

/** Hostile text through the answers' HTML; {@code docs/attacks.md} lists the attacks. */
class MailHtmlAttacksTest {

    private static final String PLAIN = "Plain words";

    @Test
    @DisplayName("A34: an answer's HTML is the template's, whatever names, numbers and files say")
    void theHtmlIsTheTemplates() {
        List<String> expected = Skeleton.of(mail(PLAIN).html());

        for (String text : HostileStrings.all()) {
            AnswerWriter.Words words = mail(text);
            assertThat(Skeleton.of(words.html())).as(text).isEqualTo(expected);
            assertThat(words.subject()).as(text).doesNotContain("\r", "\n");
        }
    }

    private static AnswerWriter.Words mail(String text) {
        IncompleteDraft draft = draft(text);
        DocumentAnswer asked = new DocumentAnswer(
                FileName.of(text),
                new InvoiceOutcome.NeedsData(draft.id(), ReasonCode.CHANGED_IBAN),
                Optional.of(draft),
                Optional.of(Samples.bankAccount("wallet-eur-1", Samples.EUR)),
                Optional.of(URI.create("https://assistant.example/complete#abc")));
        DocumentAnswer refused = new DocumentAnswer(
                FileName.of(text),
                new InvoiceOutcome.Rejected(ReasonCode.NOT_AN_INVOICE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return AnswerWriter.write(new Answer(
                Answer.Kind.PARTIALLY_PROCESSED,
                Language.EN,
                text,
                new SecurityCode("K7QWERTZ"),
                Optional.empty(),
                List.of(asked, refused),
                List.of(FileName.of(text)),
                Duration.ofDays(3)));
    }

    private static IncompleteDraft draft(String text) {
        IncompleteDraft sample = DraftSamples.incomplete(1);
        ReviewIssue issue = ReviewIssue.ofDocument(
                Severity.ERROR,
                IssueCode.CHANGED_ACCOUNT,
                Map.of("known", text, "given", text, "name", text, "knownName", text));
        return new IncompleteDraft(
                sample.origin(),
                invoice(text, sample.invoice()),
                sample.debtorAccount(),
                sample.questions(),
                List.of(issue),
                sample.identity());
    }

    private static InvoiceData invoice(String text, InvoiceData sample) {
        return new InvoiceData(
                PartyName.parse(text).or(sample::sellerName),
                PartyName.parse(text).or(sample::payeeName),
                sample.sellerVatId(),
                sample.sellerAddress(),
                sample.account(),
                sample.creditorAgent(),
                sample.amountDue(),
                number(text).or(sample::invoiceNumber),
                sample.issueDate(),
                sample.paymentDueDate(),
                sample.remittanceInformation(),
                sample.discount());
    }

    private static Optional<InvoiceNumber> number(String text) {
        try {
            return Optional.of(new InvoiceNumber(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
