package org.paymentassistant.application;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.tck.Samples;

/** An assistant over memory alone, whose clock stands until it is moved. */
final class Assistant implements InstantSource {

    static final URI COMPLETION_PAGE = URI.create("https://assistant.example/complete");

    private Instant now = Samples.NOON;
    final InMemoryStore store = new InMemoryStore(this);
    final InMemoryBank bank = new InMemoryBank();
    final InMemoryMailTransport mails = new InMemoryMailTransport();
    final InMemoryMailbox mailbox = new InMemoryMailbox();
    final PreparedDocumentReader reader = new PreparedDocumentReader();
    final PreparedFieldExtractor extractor = new PreparedFieldExtractor();
    final PaymentAssistant useCases;

    Assistant() {
        this(submissions -> submissions);
    }

    /** One whose submissions are reached through something. */
    Assistant(UnaryOperator<Submissions> through) {
        useCases = PaymentAssistant.builder()
                .settings(AssistantSettings.of("invoices.example", COMPLETION_PAGE))
                .mailbox(mailbox)
                .mailTransport(mails)
                .documentReader(reader)
                .fieldExtractor(extractor)
                .transactions(store.transactions())
                .companies(store.companies())
                .submissions(through.apply(store.submissions()))
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
                .clock(this)
                .build();
    }

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant time) {
        now = time;
    }

    /** Does what is due, among it the sending of mails. */
    void deliverMails() {
        store.workQueue().runDue(useCases.performWork(), now);
    }
}
