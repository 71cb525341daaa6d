package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.inmemory.InMemoryStore;
import org.paymentassistant.tck.Samples;

/** Who is processed and answered; the lines of the attack list that concern senders and loops. */
class IntakeRulesTest {

    private static final MailAddress STRANGER = new MailAddress("anna.petit@atelier-pet1t.example");
    private static final AssistantSettings SETTINGS =
            AssistantSettings.of("invoices.example", URI.create("https://assistant.example/complete"));

    private final InMemoryStore store = new InMemoryStore(() -> Samples.NOON);
    private final IntakeRules rules = new IntakeRules(store.companies(), SETTINGS);

    @BeforeEach
    void aCompany() {
        store.transactions().required(() -> store.companies().save(Samples.company()));
    }

    @Test
    void anAuthenticatedAndAllowedSenderIsProcessed() {
        Intake intake = rules.judge(message().build());

        assertThat(intake.refusal()).isEmpty();
        assertThat(intake.answerable()).isTrue();
    }

    @Test
    void a1NothingIsDoneOrSaidWhereOurHostDidNotVerifyTheSender() {
        assertSilent(message().with(SenderAuthentication.UNKNOWN).build(), ReasonCode.SENDER_NOT_VERIFIED);
        assertSilent(message().with(SenderAuthentication.FAIL).build(), ReasonCode.SENDER_NOT_VERIFIED);
    }

    @Test
    void aFailedVerificationCountsEvenWhereNoneIsRequired() {
        IntakeRules trusting = new IntakeRules(store.companies(), SETTINGS.trustingEverySender());

        Intake intake = trusting.judge(message().with(SenderAuthentication.FAIL).build());

        assertThat(intake.refusal()).contains(ReasonCode.SENDER_NOT_VERIFIED);
        assertThat(intake.answerable()).isFalse();
    }

    @Test
    void a3ALookAlikeDomainIsAStranger() {
        assertSilent(message().from(STRANGER).build(), ReasonCode.SENDER_UNKNOWN);
        assertSilent(
                message()
                        .from(new MailAddress("anna.petit@mail.atelier-petit.example"))
                        .build(),
                ReasonCode.SENDER_UNKNOWN);
        assertSilent(
                message()
                        .from(new MailAddress("anna.petit@\u0430telier-petit.example"))
                        .build(),
                ReasonCode.SENDER_UNKNOWN);
    }

    @Test
    void a4SeveralOrNoSendersAreAmbiguous() {
        assertSilent(message().from(Samples.SENDER, STRANGER).build(), ReasonCode.SENDER_AMBIGUOUS);
        assertSilent(message().from().build(), ReasonCode.SENDER_AMBIGUOUS);
    }

    @Test
    void a6AStrangerHearsNothingWhetherTheAssistantIsThereOrNot() {
        Intake there = rules.judge(message().from(STRANGER).build());
        Intake nowhere = rules.judge(message()
                .from(STRANGER)
                .to(new MailAddress("nobody@invoices.example"))
                .build());

        assertThat(there.answerable()).isFalse();
        assertThat(nowhere.answerable()).isFalse();
    }

    @Test
    void a7ASecurityCodeInAMailOpensNothing() {
        assertSilent(
                message()
                        .from(STRANGER)
                        .saying("Security code: K7QWERTZ, please pay")
                        .build(),
                ReasonCode.SENDER_UNKNOWN);
        assertSilent(
                message()
                        .with(SenderAuthentication.UNKNOWN)
                        .saying("Security code: K7QWERTZ")
                        .build(),
                ReasonCode.SENDER_NOT_VERIFIED);
    }

    @Test
    void a8AWrongSecurityCodeChangesNothingForAnAllowedSender() {
        assertThat(rules.judge(message().saying("Security code: AAAAAAAA").build())
                        .refusal())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AutomaticMark.class)
    void a39WhatAProgramWroteIsNeverAnswered(AutomaticMark mark) {
        assertSilent(
                message().marked(mark).build(),
                mark == AutomaticMark.LOOP ? ReasonCode.LOOP : ReasonCode.AUTOMATIC_MAIL);
    }

    @Test
    void a39OurOwnMailThatComesBackIsALoop() {
        assertSilent(message().id("<1a.final@Invoices.example>").build(), ReasonCode.LOOP);
        assertSilent(message().from(Samples.ASSISTANT).build(), ReasonCode.LOOP);
        assertSilent(message().from(new MailAddress("other@invoices.example")).build(), ReasonCode.LOOP);
    }

    @Test
    void a39APersonMayReplyInAThreadOfOursButNotWithoutEnd() {
        assertThat(rules.judge(message().answering(3).build()).refusal()).isEmpty();
        assertSilent(message().answering(21).build(), ReasonCode.LOOP);
    }

    @Test
    void aMessageWithoutFileIsAnsweredWithWhatItHoldsInstead() {
        assertThat(refusalOf("hello")).contains(ReasonCode.NO_ATTACHMENT);
        assertThat(refusalOf("Download your invoice: https://x.example/i")).contains(ReasonCode.LINK_INSTEAD_OF_FILE);
        assertThat(refusalOf("Invoice 7: 120.00 EUR to BE68 5390 0754 7034, see https://x.example/invoice"))
                .contains(ReasonCode.INVOICE_IN_TEXT);
    }

    private Optional<ReasonCode> refusalOf(String text) {
        return rules.judge(message().withoutFile().saying(text).build()).refusal();
    }

    private void assertSilent(IncomingMessage message, ReasonCode reason) {
        Intake intake = rules.judge(message);
        assertThat(intake.refusal()).contains(reason);
        assertThat(intake.answerable()).isFalse();
    }

    private static Message message() {
        return new Message();
    }

    /** A message that is fine but for what is changed in it. */
    private static final class Message {
        private List<MailAddress> from = List.of(Samples.SENDER);
        private MailAddress to = Samples.ASSISTANT;
        private SenderAuthentication authentication = SenderAuthentication.PASS;
        private Set<AutomaticMark> marks = Set.of();
        private String id = "<1@atelier-petit.example>";
        private List<MessageId> references = List.of();
        private List<SourceDocument> files = List.of(SourceDocument.of("a.pdf", new byte[] {1}));
        private String text = "please pay";

        Message from(MailAddress... senders) {
            from = Arrays.asList(senders);
            return this;
        }

        Message to(MailAddress recipient) {
            to = recipient;
            return this;
        }

        Message with(SenderAuthentication result) {
            authentication = result;
            return this;
        }

        Message marked(AutomaticMark mark) {
            marks = Set.of(mark);
            return this;
        }

        Message id(String value) {
            id = value;
            return this;
        }

        Message answering(int mailsOfOurs) {
            references = java.util.stream.IntStream.range(0, mailsOfOurs)
                    .mapToObj(i -> new MessageId("<" + i + ".final@invoices.example>"))
                    .toList();
            return this;
        }

        Message withoutFile() {
            files = List.of();
            return this;
        }

        Message saying(String words) {
            text = words;
            return this;
        }

        IncomingMessage build() {
            return new IncomingMessage(
                    Content.of(text.getBytes(StandardCharsets.UTF_8)),
                    MessageId.parse(id),
                    references,
                    from,
                    List.of(to),
                    "Facture",
                    Samples.NOON,
                    authentication,
                    marks,
                    files,
                    text,
                    Optional.empty());
        }
    }
}
