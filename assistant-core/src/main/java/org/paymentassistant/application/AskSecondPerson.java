package org.paymentassistant.application;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.answer.Answer;
import org.paymentassistant.application.answer.AnswerWriter;
import org.paymentassistant.application.answer.DocumentAnswer;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.payment.IncompleteDraft;

/** Writes to everybody who may be the second person, each with a link of their own. Runs within a transaction. */
final class AskSecondPerson {

    private final Ports ports;
    private final AssistantSettings settings;
    private final NewLink newLink;
    private final Outgoing outgoing;

    AskSecondPerson(Ports ports, AssistantSettings settings, Outgoing outgoing) {
        this.ports = ports;
        this.settings = settings;
        this.newLink = new NewLink(ports, settings);
        this.outgoing = outgoing;
    }

    void ask(Company company, IncompleteDraft draft, List<MailAddress> persons) {
        persons.forEach(person -> ask(company, draft, person));
    }

    private void ask(Company company, IncompleteDraft draft, MailAddress person) {
        FileName file =
                ports.documents().find(draft.origin().document()).orElseThrow().name();
        DocumentAnswer section = new DocumentAnswer(
                file,
                new InvoiceOutcome.NeedsData(draft.id(), ReasonCode.NEEDS_REVIEW),
                Optional.of(draft),
                Optional.empty(),
                Optional.of(newLink.to(draft.id(), person)));
        Answer answer = new Answer(
                Answer.Kind.PARTIALLY_PROCESSED,
                company.language(),
                company.name().value(),
                company.securityCode().orElseThrow(),
                Optional.empty(),
                List.of(section),
                List.of(),
                settings.linkLifetime());
        AnswerWriter.Words words = AnswerWriter.write(answer);
        outgoing.send(
                company.id(),
                new OutgoingMessage(
                        outgoing.idOf(draft.id().value() + "/" + person.value(), "second"),
                        company.currentAddress().orElseThrow(),
                        person,
                        words.subject() + ": " + file.value(),
                        Optional.empty(),
                        List.of(),
                        words.text(),
                        words.html(),
                        company.language().code(),
                        false));
    }
}
