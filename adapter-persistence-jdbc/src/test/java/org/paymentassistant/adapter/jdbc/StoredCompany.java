package org.paymentassistant.adapter.jdbc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.invoice.ContactDomains;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.money.Money;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftOrigin;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.submission.SubmittedDocument;
import org.paymentassistant.domain.supplier.CreditNote;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.domain.work.DeadLetter;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.inmemory.InMemoryBank;
import org.paymentassistant.inmemory.InMemoryMailTransport;
import org.paymentassistant.inmemory.InMemoryMailbox;
import org.paymentassistant.inmemory.PreparedDocumentReader;
import org.paymentassistant.inmemory.PreparedFieldExtractor;
import org.paymentassistant.inmemory.RandomIdentifiers;
import org.paymentassistant.port.in.EraseCompany;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** A company of which something is in each table, and what takes it out again. */
final class StoredCompany {

    private static final Set<String> NOBODYS = Set.of("pa_schema_history", "pa_exclusive_task");

    private final JdbcPersistence persistence;
    private final CompanyId id;
    private final int number;

    StoredCompany(JdbcPersistence persistence, String id, int number) {
        this.persistence = persistence;
        this.id = new CompanyId(id);
        this.number = number;
    }

    void fill() {
        persistence
                .companies()
                .save(Samples.company(id.value(), new MailAddress("a-k3x9q2m7w" + number + "@invoices.example")));
        Submission submission = SubmissionSamples.submission(number, id, Samples.NOON);
        persistence.submissions().add(submission, SubmissionSamples.raw(number));
        SourceDocument source = SubmissionSamples.source(number);
        SubmittedDocument document = SubmissionSamples.document("document-" + number, submission.id(), source);
        persistence.documents().add(document, source, id);
        PaymentDraft dropped = drafts(document.id());
        OutgoingMessage mail = Samples.outgoing(number, Samples.SENDER);
        persistence.outbox().add(id, mail);
        for (String subject : List.of(
                id.value(),
                submission.id().value(),
                document.id().value(),
                dropped.id().value(),
                mail.id().value())) {
            persistence.auditTrail().record(new AuditEntry(Samples.NOON, "anna", subject, "DONE", ""));
        }
        suppliers(document.id());
        WorkItem item = new WorkItem(WorkKind.RECONCILE_DRAFT, "draft-" + number);
        persistence.workQueue().schedule(id, item, Samples.NOON);
        persistence.workTable().addDeadLetter(new DeadLetter(item, "failing", Samples.NOON));
    }

    private PaymentDraft drafts(DocumentId document) {
        PaymentDraft dropped =
                DraftSamples.ready(origin("dropped", document, 0), number).discarded("a duplicate");
        PaymentDraft ready = DraftSamples.ready(origin("ready", document, 1), number + 10);
        persistence.drafts().add(dropped);
        persistence.drafts().add(ready);
        persistence.drafts().dropEnded(Samples.NOON.plusSeconds(1), 1);
        ContentHash hash = ContentHash.of(id.value().getBytes(StandardCharsets.UTF_8));
        persistence
                .completionLinks()
                .add(new CompletionLink(
                        hash, ready.id(), Samples.NOON.plus(Duration.ofDays(1)), Optional.of(Samples.SENDER)));
        persistence
                .completionLinks()
                .add(new CompletionLink(
                        ContentHash.of(document.value().getBytes(StandardCharsets.UTF_8)),
                        new CompletionSubject.OfSplit(document),
                        Samples.NOON.plus(Duration.ofDays(1)),
                        Optional.of(Samples.SENDER)));
        return dropped;
    }

    private DraftOrigin origin(String draft, DocumentId document, int part) {
        return DraftSamples.originOf(
                DraftSamples.origin(draft + "000" + number, document.value(), part), id, Samples.NOON);
    }

    private void suppliers(DocumentId document) {
        PartyName name = new PartyName("Brasserie du Canal SA");
        persistence
                .suppliers()
                .remember(new PastInvoice(
                        DraftSamples.origin(number).id(),
                        id,
                        name,
                        Optional.empty(),
                        Samples.SELLER_ACCOUNT,
                        Money.of("12.50", "EUR"),
                        Optional.of(new ContactDomains(Set.of("canal.example"))),
                        Optional.empty(),
                        Samples.NOON));
        persistence
                .suppliers()
                .keep(new CreditNote(
                        document, 0, id, name, Optional.empty(), Optional.empty(), Optional.empty(), Samples.NOON));
    }

    EraseCompany.Erasure erase() {
        InMemoryBank bank = new InMemoryBank();
        return PaymentAssistant.builder()
                .settings(AssistantSettings.of("invoices.example", URI.create("https://pay.example/complete")))
                .clock(InstantSource.system())
                .mailbox(new InMemoryMailbox())
                .mailTransport(new InMemoryMailTransport())
                .documentReader(new PreparedDocumentReader())
                .fieldExtractor(new PreparedFieldExtractor())
                .transactions(persistence.transactions())
                .companies(persistence.companies())
                .submissions(persistence.submissions())
                .documents(persistence.documents())
                .drafts(persistence.drafts())
                .completionLinks(persistence.completionLinks())
                .outbox(persistence.outbox())
                .auditTrail(persistence.auditTrail())
                .suppliers(persistence.suppliers())
                .workQueue(persistence.workQueue())
                .bankAccounts(bank.bankAccounts())
                .beneficiaries(bank.beneficiaries())
                .paymentInitiation(bank.paymentInitiation())
                .payeeVerification(bank.payeeVerification())
                .identifiers(new RandomIdentifiers())
                .build()
                .eraseCompany()
                .erase(id, "operator");
    }

    /** The rows of all tables that hold something of companies, as text. */
    static Map<String, List<String>> rows(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : texts(
                    statement, "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'pa\\_%'")) {
                if (!NOBODYS.contains(table)) {
                    rows.put(table, texts(statement, "SELECT * FROM " + table));
                }
            }
            return rows;
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows.stream().sorted().toList();
    }
}
