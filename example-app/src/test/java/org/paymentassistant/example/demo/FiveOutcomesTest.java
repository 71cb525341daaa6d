package org.paymentassistant.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.example.post.MailProgram;
import org.paymentassistant.example.post.ReceivedMail;
import org.paymentassistant.example.wiring.BankKind;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.samples.DemoInvoice;
import org.paymentassistant.samples.DemoInvoices;
import org.paymentassistant.samples.SampleInvoice;

/** One mail with five files, of each of which something else comes: one answer, in each language. */
class FiveOutcomesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** File by file: how it is headed, and why, as keys of the texts of answers. */
    private static final Map<String, List<String>> EXPECTED = Map.of(
            "rechnung-zugferd.pdf", List.of("status.drafted"),
            "facture-sans-iban.pdf", List.of("status.needs-data"),
            "avoir.pdf", List.of("status.rejected", "reason.CREDIT_NOTE"),
            "facture-protegee.pdf", List.of("status.rejected", "reason.ENCRYPTED"),
            "facture.docx", List.of("status.rejected", "reason.UNSUPPORTED_TYPE"));

    private final SampleInvoice[] files = DemoInvoices.all(LocalDate.now(ZoneId.systemDefault())).stream()
            .map(DemoInvoice::sample)
            .filter(sample -> EXPECTED.containsKey(sample.fileName()))
            .toArray(SampleInvoice[]::new);

    @ParameterizedTest
    @EnumSource
    void areToldInOneAnswer(Language language) {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.paymentassistant.application.answer.texts", language.locale());
        try (DemoWorld world = DemoWorld.open(BankKind.IBANFIRST);
                MailProgram mail = MailProgram.open(world.postOffice(), DemoPeople.ACCOUNTANT, DemoPeople.PASSWORD)) {
            String question = mail.send(activated(world, language), "5", "", files);

            ReceivedMail answer = onlyAnswer(mail, question);

            assertThat(files).hasSameSizeAs(EXPECTED.entrySet());
            List<String> told = entries(answer.text());
            assertThat(told).hasSameSizeAs(files);
            EXPECTED.forEach((file, keys) -> assertTold(told, file, keys, texts));
            assertThat(world.bank().drafts()).hasSize(1);
        }
    }

    private static void assertTold(List<String> told, String file, List<String> keys, ResourceBundle texts) {
        String heading = file + " - " + texts.getString(keys.get(0));
        assertThat(told)
                .filteredOn(entry -> heading.equals(entry.lines().findFirst().orElse("")))
                .singleElement()
                .satisfies(entry ->
                        keys.stream().skip(1).forEach(key -> assertThat(entry).contains(texts.getString(key))));
    }

    /** What begins with a number of its own. */
    private static List<String> entries(String text) {
        return Stream.of(text.split("(?m)^\\d\\. ", -1)).skip(1).toList();
    }

    private static ReceivedMail onlyAnswer(MailProgram mail, String question) {
        List<ReceivedMail> answers = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> answers.addAll(mail.look()) && !answers.isEmpty());
        answers.addAll(mail.look());
        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.inReplyTo()).contains(question));
        return answers.get(0);
    }

    private static MailAddress activated(DemoWorld world, Language language) {
        ManageSettings settings = world.useCases().manageSettings();
        String by = DemoPeople.ADMINISTRATOR.value();
        settings.setSenders(DemoPeople.COMPANY, DemoPeople.senders(), by);
        settings.setLanguage(DemoPeople.COMPANY, language, by);
        settings.setMainAccounts(DemoPeople.COMPANY, Demo.mainAccounts(settings), by);
        return world.useCases()
                .activateAssistant()
                .activate(DemoPeople.COMPANY, DemoPeople.ADMINISTRATOR)
                .currentAddress()
                .orElseThrow();
    }
}
