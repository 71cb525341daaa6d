package org.paymentassistant.benchmarks.simulation;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.paymentassistant.AssistantListener;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
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

/** The ports of one process, each of which can be wrapped before the assistant is put together. */
final class PortMap {

    private final Map<Class<?>, Object> ports = new LinkedHashMap<>();

    <T> PortMap put(Class<T> kind, T port) {
        ports.put(kind, port);
        return this;
    }

    <T> T get(Class<T> kind) {
        return kind.cast(Objects.requireNonNull(ports.get(kind), kind.getSimpleName()));
    }

    <T> void wrap(Class<T> kind, UnaryOperator<T> wrapping) {
        put(kind, wrapping.apply(get(kind)));
    }

    Set<Class<?>> kinds() {
        return Set.copyOf(ports.keySet());
    }

    PaymentAssistant assemble(AssistantSettings settings, InstantSource clock, AssistantListener listener) {
        return PaymentAssistant.builder()
                .settings(settings)
                .clock(clock)
                .listener(listener)
                .mailbox(get(Mailbox.class))
                .mailTransport(get(MailTransport.class))
                .documentReader(get(DocumentReader.class))
                .fieldExtractor(get(FieldExtractor.class))
                .transactions(get(Transactions.class))
                .companies(get(CompanyDirectory.class))
                .submissions(get(Submissions.class))
                .documents(get(Documents.class))
                .drafts(get(DraftRepository.class))
                .completionLinks(get(CompletionLinks.class))
                .outbox(get(Outbox.class))
                .auditTrail(get(AuditTrail.class))
                .workQueue(get(WorkQueue.class))
                .suppliers(get(SupplierHistory.class))
                .bankAccounts(get(BankAccountResolver.class))
                .beneficiaries(get(BeneficiaryDirectory.class))
                .paymentInitiation(get(PaymentInitiation.class))
                .payeeVerification(get(PayeeVerification.class))
                .identifiers(get(Identifiers.class))
                .build();
    }
}
