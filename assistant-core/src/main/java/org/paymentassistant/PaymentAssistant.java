package org.paymentassistant;

import org.paymentassistant.application.UnderstandingDocuments;
import org.paymentassistant.application.UseCases;
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
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.FieldExtractor;

/**
 * The assistant: turns invoices that are handed in into payment drafts at the bank, and answers by mail. It starts no
 * thread and opens no resource: whoever embeds it calls {@link #collectMessages()} now and then and has a work queue call
 * {@link #performWork()}. Immutable and thread-safe.
 */
public final class PaymentAssistant {

    private final UseCases useCases;

    PaymentAssistant(UseCases useCases) {
        this.useCases = useCases;
    }

    /** Begins to put an assistant together. */
    public static PaymentAssistantBuilder builder() {
        return new PaymentAssistantBuilder();
    }

    /** Reading and understanding alone, for whoever needs neither mail nor bank. */
    public static UnderstandDocument understanding(DocumentReader reader, FieldExtractor extractor) {
        return new UnderstandingDocuments(reader, extractor);
    }

    /** Takes new messages out of the mailbox. */
    public CollectMessages collectMessages() {
        return useCases.collectMessages();
    }

    /** Takes uploaded files. */
    public UploadDocuments uploadDocuments() {
        return useCases.uploadDocuments();
    }

    /** Reads and understands a document without storing anything. */
    public UnderstandDocument understandDocument() {
        return useCases.understandDocument();
    }

    /** Does planned work. */
    public PerformWork performWork() {
        return useCases.performWork();
    }

    /** Completes drafts behind the secure link. */
    public CompleteDraft completeDraft() {
        return useCases.completeDraft();
    }

    /** Lets people say behind the secure link where the invoices of a file begin. */
    public DecideSplit decideSplit() {
        return useCases.decideSplit();
    }

    /** Switches the assistant of a company on and off. */
    public ActivateAssistant activateAssistant() {
        return useCases.activateAssistant();
    }

    /** Changes a company's settings. */
    public ManageSettings manageSettings() {
        return useCases.manageSettings();
    }

    /** Answers questions about drafts and submissions. */
    public ReviewDrafts reviewDrafts() {
        return useCases.reviewDrafts();
    }

    /** Gives signed-in people links to drafts that wait for a person. */
    public InviteCompletion inviteCompletion() {
        return useCases.inviteCompletion();
    }

    /** Heeds what a bank says of its own accord about a draft. */
    public HeedBankNotice heedBankNotice() {
        return useCases.heedBankNotice();
    }

    /** Takes up work that was given up. */
    public ResumeWork resumeWork() {
        return useCases.resumeWork();
    }

    /** Removes what need not be kept any longer. */
    public DropOldData dropOldData() {
        return useCases.dropOldData();
    }

    /** Removes all that is kept of a company. */
    public EraseCompany eraseCompany() {
        return useCases.eraseCompany();
    }
}
