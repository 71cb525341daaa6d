package org.paymentassistant.benchmarks.mail;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmissionId;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;

/**
 * What a whole assistant decides about a message, where every door stands open: the message reaches its address, and
 * its sender is allowed and believed. So only what the message itself is can keep it from being answered.
 *
 * @param refusal why it is not processed, where so
 * @param answerable whether an answer may be sent
 */
record IntakeDecision(Optional<ReasonCode> refusal, boolean answerable) {

    private static final MailAddress ASSISTANT = new MailAddress("bench-k3x9q2m7wd@invoices.example");

    static IntakeDecision of(IncomingMessage message) {
        InMemoryStore store = new InMemoryStore(message::receivedAt);
        store.transactions().required(() -> store.companies().save(company(message.from())));
        InMemoryMailbox mailbox = new InMemoryMailbox();
        mailbox.deliver(addressed(message));
        assistant(store, mailbox, message).collectMessages().collect(1);
        Submission submission = store.submissions()
                .findForUpdate(SubmissionId.of(message.raw().hash()))
                .orElseThrow();
        return new IntakeDecision(submission.refusal(), submission.answer() != Submission.AnswerState.SILENT);
    }

    private static Company company(List<MailAddress> senders) {
        PartyName name = new PartyName("Bench SARL");
        return new Company(
                new CompanyId("bench"),
                name,
                new CompanyProfile(List.of(name), Set.of(), Set.of()),
                true,
                List.of(new AssistantAddress(ASSISTANT, Optional.empty())),
                Optional.of(new SecurityCode("K7QWERTZ")),
                new SenderPolicy(Set.copyOf(senders), Set.of(), Set.of()),
                Language.EN,
                Map.of());
    }

    private static IncomingMessage addressed(IncomingMessage message) {
        return new IncomingMessage(
                message.raw(),
                message.messageId(),
                message.references(),
                message.from(),
                List.of(ASSISTANT),
                message.subject(),
                message.receivedAt(),
                message.authentication(),
                message.automaticMarks(),
                message.documents(),
                message.text(),
                message.problem());
    }

    private static PaymentAssistant assistant(InMemoryStore store, InMemoryMailbox mailbox, IncomingMessage message) {
        InMemoryBank bank = new InMemoryBank();
        return PaymentAssistant.builder()
                .settings(AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete"))
                        .trustingEverySender())
                .mailbox(mailbox)
                .mailTransport(new InMemoryMailTransport())
                .documentReader(new PreparedDocumentReader())
                .fieldExtractor(new PreparedFieldExtractor())
                .transactions(store.transactions())
                .companies(store.companies())
                .submissions(store.submissions())
                .documents(store.documents())
                .drafts(store.drafts())
                .completionLinks(store.completionLinks())
                .outbox(store.outbox())
                .auditTrail(store.auditTrail())
                .suppliers(store.suppliers())
                .workQueue(store.workQueue())
                .bankAccounts(bank.bankAccounts())
                .beneficiaries(bank.beneficiaries())
                .paymentInitiation(bank.paymentInitiation())
                .payeeVerification(bank.payeeVerification())
                .identifiers(new RandomIdentifiers())
                .clock(message::receivedAt)
                .build();
    }
}
