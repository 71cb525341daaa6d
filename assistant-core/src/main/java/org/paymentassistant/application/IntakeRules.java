package org.paymentassistant.application;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.AutomaticMark;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;
import org.paymentassistant.domain.mail.SenderAuthentication;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.CompanyDirectory;

/**
 * Decides whether a message is processed: the first rule that objects wins. An answer goes only to a sender who is
 * authenticated and allowed, so that strangers learn nothing and forged senders are not bothered.
 */
final class IntakeRules {

    private static final int MOST_ANSWERS_IN_A_THREAD = 20;

    private final CompanyDirectory companies;
    private final AssistantSettings settings;

    IntakeRules(CompanyDirectory companies, AssistantSettings settings) {
        this.companies = companies;
        this.settings = settings;
    }

    Intake judge(IncomingMessage message) {
        Optional<MailAddress> address = message.recipients().stream()
                .map(MailAddress::withoutSubAddress)
                .filter(recipient -> companies.findByAddress(recipient).isPresent())
                .findFirst();
        if (address.isEmpty()) {
            return Intake.ignored(Optional.empty(), Optional.empty(), ReasonCode.ADDRESS_UNKNOWN);
        }
        Company company = companies.findByAddress(address.get()).orElseThrow();
        return ignored(message, company)
                .map(reason -> Intake.ignored(Optional.of(company), address, reason))
                .or(() -> refused(message, company, address.get())
                        .map(reason -> Intake.refused(company, address.get(), reason)))
                .orElseGet(() -> Intake.accepted(company, address.get()));
    }

    private Optional<ReasonCode> ignored(IncomingMessage message, Company company) {
        if (message.automaticMarks().contains(AutomaticMark.LOOP) || isOurs(message)) {
            return Optional.of(ReasonCode.LOOP);
        }
        if (!message.automaticMarks().isEmpty()) {
            return Optional.of(ReasonCode.AUTOMATIC_MAIL);
        }
        return senderObjection(message, company);
    }

    /** A mail of ours that came back, or a thread in which we have answered so often that a program must be at it. */
    private boolean isOurs(IncomingMessage message) {
        boolean fromUs = message.from().stream().anyMatch(from -> from.domain().equals(settings.mailDomain()));
        boolean returned = message.messageId().filter(this::isOurs).isPresent();
        return fromUs
                || returned
                || message.references().stream().filter(this::isOurs).count() > MOST_ANSWERS_IN_A_THREAD;
    }

    private boolean isOurs(MessageId id) {
        return id.value().toLowerCase(Locale.ROOT).endsWith("@" + settings.mailDomain() + ">");
    }

    private Optional<ReasonCode> senderObjection(IncomingMessage message, Company company) {
        Optional<MailAddress> sender = message.sender();
        if (sender.isEmpty()) {
            return Optional.of(ReasonCode.SENDER_AMBIGUOUS);
        }
        boolean unproven = settings.requireAuthentication() && message.authentication() != SenderAuthentication.PASS;
        if (unproven || message.authentication() == SenderAuthentication.FAIL) {
            return Optional.of(ReasonCode.SENDER_NOT_VERIFIED);
        }
        return company.senders().allows(sender.get()) ? Optional.empty() : Optional.of(ReasonCode.SENDER_UNKNOWN);
    }

    private Optional<ReasonCode> refused(IncomingMessage message, Company company, MailAddress address) {
        if (!company.active() || !company.isReachedAt(address, receivedAt(message))) {
            return Optional.of(ReasonCode.NOT_ACTIVE);
        }
        if (message.problem().isPresent()) {
            return message.problem();
        }
        if (message.documents().isEmpty()) {
            return Optional.of(withoutFile(message.text()));
        }
        return message.documents().size() > settings.documentsPerMessage()
                ? Optional.of(ReasonCode.TOO_MANY_ATTACHMENTS)
                : Optional.empty();
    }

    private static ReasonCode withoutFile(String text) {
        if (WrittenInvoice.isIn(text)) {
            return ReasonCode.INVOICE_IN_TEXT;
        }
        return MentionedLinks.inPlaceOfAFile(text) ? ReasonCode.LINK_INSTEAD_OF_FILE : ReasonCode.NO_ATTACHMENT;
    }

    private static Instant receivedAt(IncomingMessage message) {
        return message.receivedAt();
    }
}
