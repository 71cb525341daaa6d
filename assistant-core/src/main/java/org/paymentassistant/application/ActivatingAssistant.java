package org.paymentassistant.application;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.application.answer.AnswerWriter;
import org.paymentassistant.application.answer.WelcomeWriter;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.port.in.ActivateAssistant;

/** Switches assistants on and off; company, welcome mail and audit line are written together. */
final class ActivatingAssistant implements ActivateAssistant {

    private static final int READABLE_LENGTH = 30;

    private final Ports ports;
    private final AssistantSettings settings;
    private final Outgoing outgoing;
    private final Journal journal;

    ActivatingAssistant(Ports ports, AssistantSettings settings, Outgoing outgoing, Journal journal) {
        this.ports = ports;
        this.settings = settings;
        this.outgoing = outgoing;
        this.journal = journal;
    }

    @Override
    public Company activate(CompanyId id, MailAddress administrator) {
        return change(id, administrator, AuditKind.ACTIVATED, true, company -> {
            if (company.active()) {
                return company;
            }
            MailAddress address = company.currentAddress().orElseGet(() -> newAddress(company));
            return company.securityCode().isPresent()
                            && company.currentAddress().isPresent()
                    ? company.reactivated()
                    : company.activated(address, ports.identifiers().nextSecurityCode(), graceEnd());
        });
    }

    @Override
    public Company deactivate(CompanyId id, MailAddress administrator) {
        return change(id, administrator, AuditKind.DEACTIVATED, false, Company::deactivated);
    }

    @Override
    public Company rotateAddress(CompanyId id, MailAddress administrator) {
        return change(
                id,
                administrator,
                AuditKind.ADDRESS_ROTATED,
                true,
                company -> company.active()
                        ? company.activated(
                                newAddress(company), company.securityCode().orElseThrow(), graceEnd())
                        : company);
    }

    @Override
    public Company changeSecurityCode(CompanyId id, MailAddress administrator) {
        return change(
                id,
                administrator,
                AuditKind.SECURITY_CODE_CHANGED,
                true,
                company -> company.active()
                        ? company.withSecurityCode(ports.identifiers().nextSecurityCode())
                        : company);
    }

    private Company change(
            CompanyId id,
            MailAddress administrator,
            AuditKind event,
            boolean welcome,
            UnaryOperator<Company> changing) {
        return ports.transactions().required(() -> {
            Company before = ports.companies()
                    .findForUpdate(id)
                    .orElseThrow(() -> new IllegalArgumentException("no company " + id.value()));
            Company after = changing.apply(before);
            if (after.equals(before)) {
                return before;
            }
            ports.companies().save(after);
            journal.record(administrator.value(), id.value(), event, "");
            if (welcome) {
                outgoing.send(id, welcomeMail(after, administrator, event));
            }
            return after;
        });
    }

    private OutgoingMessage welcomeMail(Company company, MailAddress administrator, AuditKind event) {
        AnswerWriter.Words words = WelcomeWriter.write(company);
        MailAddress address = company.currentAddress().orElseThrow();
        String about = company.id().value() + "/" + event + "/" + ports.clock().instant();
        return new OutgoingMessage(
                outgoing.idOf(about, "welcome"),
                address,
                administrator,
                words.subject(),
                Optional.empty(),
                List.of(),
                words.text(),
                words.html(),
                company.language().code(),
                false);
    }

    private MailAddress newAddress(Company company) {
        String readable = Normalizer.normalize(company.name().value(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
        String start =
                readable.isEmpty() ? "invoices" : readable.substring(0, Math.min(READABLE_LENGTH, readable.length()));
        return new MailAddress(start + "-" + ports.identifiers().nextAddressSuffix() + "@" + settings.mailDomain());
    }

    private Instant graceEnd() {
        return ports.clock().instant().plus(settings.addressGracePeriod());
    }
}
