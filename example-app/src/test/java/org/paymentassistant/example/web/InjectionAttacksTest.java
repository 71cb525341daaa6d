package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.FieldQuestion;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.tck.DraftSamples;

/** Hostile text through every field that reaches the page; {@code docs/attacks.md} lists the attacks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(550)
class InjectionAttacksTest {

    private static final List<String> STRINGS = HostileStrings.all();
    /** Longer ones are taken for no answer at all. */
    private static final List<String> TYPABLE =
            STRINGS.stream().filter(text -> text.length() <= 200).toList();

    private static final Set<String> RESPONSE_HEADERS = Set.of(
            "date",
            "content-type",
            "content-length",
            "content-security-policy",
            "referrer-policy",
            "cache-control",
            "x-content-type-options",
            "x-frame-options");
    private static final String PLAIN = "Plain words";

    private PageWorld world;
    private PageDrafts drafts;
    private Visitor visitor;

    @BeforeAll
    void open() {
        world = PageWorld.withoutPictures();
        drafts = new PageDrafts(world);
        visitor = new Visitor(world);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    @DisplayName("A34, A35: no element, attribute or header is made of an invoice's text")
    void whatStandsOnAnInvoiceIsShownAsText() throws Exception {
        List<String> expected = Skeleton.of(shown(PLAIN).body());

        for (String text : STRINGS) {
            HttpResponse<String> page = shown(text);
            assertThat(page.statusCode()).as(text).isEqualTo(200);
            assertThat(Skeleton.of(page.body())).as(text).isEqualTo(expected);
            assertOwnHeaders(page, text);
        }
    }

    @Test
    @DisplayName("A34, A35: no element, attribute or header is made of what a person types")
    void whatAPersonTypesIsShownAsText() throws Exception {
        PageWorld.Given given = hostile(PLAIN);
        Set<String> own = new HashSet<>(Skeleton.of(answered(given, PLAIN).body()));
        own.addAll(Skeleton.of(answered(given, " ").body()));
        own.addAll(Skeleton.of(answered(given, "Other people").body()));

        for (String text : TYPABLE) {
            HttpResponse<String> page = answered(given, text);
            assertThat(page.statusCode()).as(text).isEqualTo(422);
            assertThat(Skeleton.of(page.body())).as(text).isSubsetOf(own);
            assertOwnHeaders(page, text);
        }
        assertThat(world.stored(given)).isEqualTo(given.draft());
    }

    @Test
    @DisplayName("A34: what is filled in is what was typed, to the letter")
    void whatIsFilledInIsWhatWasTyped() throws Exception {
        PageWorld.Given given = hostile(PLAIN);
        String text = "\"><b onclick='x'>&amp;</b>";

        Document page = Jsoup.parse(answered(given, text).body());

        assertThat(page.select("input[name=invoiceNumber]").val()).isEqualTo(text);
    }

    @Test
    @DisplayName("A35: a field's line break makes no header")
    void aLineBreakInARequestMakesNoHeader() throws Exception {
        String body = "token=a%0d%0aSet-Cookie:%20a%3db%0d%0a%0d%0a";
        String answer = visitor.raw(String.join(
                "\r\n",
                "POST /complete/open HTTP/1.1",
                "Host: x",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "",
                body));

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("set-cookie");
    }

    @Test
    @DisplayName("A36: no path leads to a file")
    void noPathLeadsToAFile() throws Exception {
        for (String path : List.of(
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/..\\..\\..\\etc\\passwd",
                "/assets/complete.js%00.txt",
                "/assets/....//....//etc/passwd",
                "/complete/../../pom.xml",
                "/assets/org/paymentassistant/example/web/pages_en.properties")) {
            String answer = visitor.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 4").doesNotContain("root:", "<project", "title.door");
        }
    }

    @Test
    @DisplayName("A38: nothing that is sent forges a line of the log")
    void nothingForgesALineOfTheLog() throws Exception {
        try (ErrorStream log = new ErrorStream()) {
            for (String text : STRINGS) {
                visitor.post("/complete/open", Map.of("token", text, text, "x"));
            }
            visitor.post("/complete/open", Map.of("token", "a\r\n2026-01-01 00:00:00.000 ERROR forged"));

            assertThat(log.text()).doesNotContain("forged", "jndi", "\u001b");
            assertThat(log.text().lines())
                    .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} .*")
                            || line.startsWith("SLF4J"));
        }
    }

    private HttpResponse<String> shown(String text) throws IOException, InterruptedException {
        return visitor.open(hostile(text).token().value());
    }

    private HttpResponse<String> answered(PageWorld.Given given, String text) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (InvoiceField field : InvoiceField.values()) {
            fields.put(field.key(), text);
        }
        fields.put("iban", "");
        fields.put("iban.other", text);
        fields.put("discount", text);
        fields.put("decision", text);
        fields.put("accept.LIKELY_DUPLICATE", text);
        fields.put("token", given.token().value());
        return visitor.post("/complete/send", fields);
    }

    /** A draft that shows a text wherever it can. */
    private PageWorld.Given hostile(String text) {
        Map<String, String> parameters =
                Map.of("known", text, "given", text, "knownName", text, "name", text, "currency", text);
        List<ReviewIssue> issues = Stream.of(
                        IssueCode.CHANGED_ACCOUNT, IssueCode.ACCOUNT_KNOWN_UNDER_OTHER_NAME, IssueCode.LIKELY_DUPLICATE)
                .map(code -> ReviewIssue.ofDocument(Severity.ERROR, code, parameters))
                .toList();
        List<FieldQuestion> questions = List.of(
                new FieldQuestion(InvoiceField.IBAN, List.of(text, "x" + text, text + "y")),
                new FieldQuestion(InvoiceField.SELLER_NAME, List.of(text)),
                new FieldQuestion(InvoiceField.INVOICE_NUMBER, List.of(text)),
                new FieldQuestion(InvoiceField.DEBTOR_ACCOUNT, List.of(text, "wallet-eur-1")));
        return drafts.of(PageDrafts.draft(invoice(text), questions, issues), "invoice.txt", new byte[] {'n', 'o'});
    }

    private static InvoiceData invoice(String text) {
        InvoiceData sample = DraftSamples.invoice(1);
        return new InvoiceData(
                PartyName.parse(text).or(sample::sellerName),
                PartyName.parse(text).or(sample::payeeName),
                sample.sellerVatId(),
                sample.sellerAddress(),
                sample.account(),
                sample.creditorAgent(),
                sample.amountDue(),
                Optional.of(number(text)),
                sample.issueDate(),
                sample.paymentDueDate(),
                Optional.of(told(text)),
                sample.discount());
    }

    private static InvoiceNumber number(String text) {
        try {
            return new InvoiceNumber(text);
        } catch (IllegalArgumentException e) {
            return new InvoiceNumber("F-1");
        }
    }

    private static RemittanceInformation told(String text) {
        try {
            return new RemittanceInformation.Unstructured(text);
        } catch (IllegalArgumentException e) {
            return new RemittanceInformation.Unstructured("F-1");
        }
    }

    private static void assertOwnHeaders(HttpResponse<String> page, String text) {
        assertThat(page.headers().map().keySet()).as(text).isSubsetOf(RESPONSE_HEADERS);
    }
}
