package org.paymentassistant.application;

import java.time.InstantSource;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.FieldExtractor;
import org.paymentassistant.port.out.Identifiers;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.PayeeVerification;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;

/** Everything outside that the use cases need. */
public record Ports(
        Mailbox mailbox,
        MailTransport mailTransport,
        DocumentReader documentReader,
        FieldExtractor fieldExtractor,
        Transactions transactions,
        CompanyDirectory companies,
        Submissions submissions,
        Documents documents,
        DraftRepository drafts,
        CompletionLinks completionLinks,
        Outbox outbox,
        AuditTrail auditTrail,
        WorkQueue workQueue,
        SupplierHistory suppliers,
        BankAccountResolver bankAccounts,
        BeneficiaryDirectory beneficiaries,
        PaymentInitiation paymentInitiation,
        PayeeVerification payeeVerification,
        Identifiers identifiers,
        InstantSource clock,
        AssistantListener listener) {}
