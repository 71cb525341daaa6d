package org.paymentassistant.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.PermanentAssistantException;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.invoice.EarlyPaymentDiscount;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.outcome.InvoiceOutcome;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.RemittanceInformation;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.tck.DraftSamples;
import org.paymentassistant.tck.Samples;
import org.paymentassistant.tck.SubmissionSamples;

/** The files under {@code stored} are what databases hold: they may be added to, but never changed. */
class ValueCodecTest {

    private static final Path STORED = Path.of("src", "test", "resources", "stored");
    private static final Path ACTUAL = Path.of("target", "stored");

    private final ValueCodec codec = new ValueCodec();

    static Stream<Arguments> examples() {
        List<Arguments> examples = new ArrayList<>();
        DraftSamples.inEveryState()
                .forEach(
                        draft -> examples.add(Arguments.of("draft-" + draft.id().value(), draft, PaymentDraft.class)));
        examples.add(Arguments.of("company", Samples.company(), Company.class));
        examples.add(Arguments.of("company-new", Samples.notActivated("company-2"), Company.class));
        examples.add(Arguments.of("submission", SubmissionSamples.submission(1), Submission.class));
        examples.add(Arguments.of("submission-refused", SubmissionSamples.refused(2), Submission.class));
        examples.add(Arguments.of("mail", Samples.outgoing(1, Samples.SENDER), OutgoingMessage.class));
        examples.add(Arguments.of(
                "outcomes", SubmissionSamples.everyOutcome(), new TypeReference<List<InvoiceOutcome>>() {}.getType()));
        examples.add(Arguments.of(
                "account-local",
                new LocalAccount("12345678", Optional.empty(), Optional.of(new CountryCode("GB"))),
                PaymentAccount.class));
        examples.add(Arguments.of(
                "remittance-text",
                new RemittanceInformation.Unstructured("Facture n° 7 – mars"),
                RemittanceInformation.class));
        return examples.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatDatabasesHold(String name, Object value, Type type) throws IOException {
        assertThat(codec.read(new Json(stored(name)), type)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void writesAsDatabasesHoldIt(String name, Object value, Type type) throws IOException {
        String actual = pretty(codec.write(value, type).text());
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name + ".json"), actual);

        assertThat(actual).isEqualTo(stored(name));
    }

    @Test
    void keepsTextThatIsNoUnicode() {
        AuditEntry entry = new AuditEntry(Instant.MAX, "\u0000", "\ud83d", "\udc00 \ud83d\ude00", "\\u0000 \"\n");

        Json json = codec.write(entry, AuditEntry.class);

        assertThat(json.text()).isPrintable().isASCII();
        assertThat(codec.read(json, AuditEntry.class)).isEqualTo(entry);
    }

    @Test
    void keepsTheDecimalsOfNumbers() {
        for (String number : List.of("2", "2.0", "2.500", "1E+3", "-0.00")) {
            EarlyPaymentDiscount discount = new EarlyPaymentDiscount(
                    Optional.of(new BigDecimal(number)), Optional.empty(), java.time.LocalDate.of(2026, 3, 1));

            assertThat(codec.read(codec.write(discount, EarlyPaymentDiscount.class), EarlyPaymentDiscount.class))
                    .isEqualTo(discount);
        }
    }

    @Test
    void writesEqualSetsAlike() {
        Type type = new TypeReference<Set<String>>() {}.getType();

        assertThat(codec.write(new java.util.LinkedHashSet<>(List.of("b", "a")), type))
                .isEqualTo(codec.write(Set.of("a", "b"), type));
    }

    @Test
    void refusesWhatIsBrokenOrOfAnotherVersion() {
        for (String text : List.of(
                "",
                "{",
                "{\"v\":2,\"value\":{}}",
                "{\"v\":1,\"value\":{}}",
                "{\"v\":1,\"value\":{\"type\":\"ConfirmedDraft\"}}",
                "{\"v\":1,\"value\":\"x\"}")) {
            assertThatExceptionOfType(PermanentAssistantException.class)
                    .as(text)
                    .isThrownBy(() -> codec.read(new Json(text), PaymentDraft.class));
        }
    }

    private static String stored(String name) throws IOException {
        Path file = STORED.resolve(name + ".json");
        return Files.exists(file) ? Files.readString(file) : "there is no " + file;
    }

    private static String pretty(String json) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
