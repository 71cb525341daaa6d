package org.paymentassistant.application;

import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.risk.RiskSignals;
import org.paymentassistant.domain.payment.DestinationRules;
import org.paymentassistant.port.in.ActivateAssistant;
import org.paymentassistant.port.in.CollectMessages;
import org.paymentassistant.port.in.CompleteDraft;
import org.paymentassistant.port.in.DecideSplit;
import org.paymentassistant.port.in.DropOldData;
import org.paymentassistant.port.in.EraseCompany;
import org.paymentassistant.port.in.HeedBankNotice;
import org.paymentassistant.port.in.InviteCompletion;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.port.in.PerformWork;
import org.paymentassistant.port.in.ResumeWork;
import org.paymentassistant.port.in.ReviewDrafts;
import org.paymentassistant.port.in.UnderstandDocument;
import org.paymentassistant.port.in.UploadDocuments;

/** All use cases, put together. */
public record UseCases(
        CollectMessages collectMessages,
        UploadDocuments uploadDocuments,
        UnderstandDocument understandDocument,
        PerformWork performWork,
        CompleteDraft completeDraft,
        DecideSplit decideSplit,
        ActivateAssistant activateAssistant,
        ManageSettings manageSettings,
        ReviewDrafts reviewDrafts,
        InviteCompletion inviteCompletion,
        ResumeWork resumeWork,
        DropOldData dropOldData,
        EraseCompany eraseCompany,
        HeedBankNotice heedBankNotice) {

    /** The use cases over the given ports. */
    public static UseCases of(Ports ports, AssistantSettings settings) {
        Journal journal = new Journal(ports);
        Conclusion conclusion = new Conclusion(ports, journal);
        DestinationRules rules = DestinationRules.shipped();
        Instructions instructions = new Instructions(rules, ports.clock(), settings.zone());
        DestinationCheck destination =
                new DestinationCheck(ports.beneficiaries(), rules, ports.clock(), settings.zone());
        Outgoing outgoing = new Outgoing(ports, settings.mailDomain(), journal);
        KeepDocuments keepDocuments = new KeepDocuments(ports);
        RiskSignals signals =
                new RiskSignals(ports.beneficiaries(), ports.payeeVerification(), ports.suppliers(), ports.drafts());
        AssessRisk risk = new AssessRisk(signals, ports.clock(), settings.zone());
        ConsiderInvoice consider = new ConsiderInvoice(
                new ResolveDebtorAccount(ports.bankAccounts()),
                risk,
                destination,
                new RecallSupplier(ports.suppliers()));
        ResumingWork resume = new ResumingWork(ports, conclusion, journal);
        ProcessDocument processDocument = new ProcessDocument(
                ports, conclusion, new PrepareDraft(ports, instructions, resume, journal), consider, resume);
        PerformWork performWork = new PerformingWork(
                ports,
                processDocument,
                new SubmitDraft(ports, conclusion, journal),
                new ReconcileDraft(ports, journal),
                new AttachInvoice(ports, journal),
                new AnswerSubmission(ports, settings, outgoing, journal),
                outgoing,
                conclusion,
                journal);
        return new UseCases(
                new CollectingMessages(ports.mailbox(), new AcceptMessage(ports, settings, keepDocuments, journal)),
                new UploadingDocuments(ports, keepDocuments, journal),
                new UnderstandingDocuments(ports.documentReader(), ports.fieldExtractor()),
                performWork,
                new CompletingDrafts(
                        ports,
                        instructions,
                        new DecidedWarnings(risk),
                        destination,
                        conclusion,
                        new AskSecondPerson(ports, settings, outgoing),
                        journal),
                new DecidingSplits(ports, conclusion, journal),
                new ActivatingAssistant(ports, settings, outgoing, journal),
                new ManagingSettings(ports, journal),
                new ReviewingDrafts(ports),
                new InvitingCompletion(ports, new NewLink(ports, settings), journal),
                resume,
                new DroppingOldData(ports, journal),
                new ErasingCompany(ports, journal),
                new HeedingNotices(ports));
    }
}
