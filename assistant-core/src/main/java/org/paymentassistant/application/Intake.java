package org.paymentassistant.application;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * Whether a message is processed and may be answered.
 *
 * @param company whose assistant it was sent to, where there is one
 * @param addressedTo the assistant's address that it was sent to
 * @param refusal why it is not processed, where so
 * @param answerable whether an answer may be sent
 */
record Intake(
        Optional<Company> company,
        Optional<MailAddress> addressedTo,
        Optional<ReasonCode> refusal,
        boolean answerable) {

    Intake {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(refusal, "refusal");
    }

    static Intake accepted(Company company, MailAddress address) {
        return new Intake(Optional.of(company), Optional.of(address), Optional.empty(), true);
    }

    static Intake refused(Company company, MailAddress address, ReasonCode reason) {
        return new Intake(Optional.of(company), Optional.of(address), Optional.of(reason), true);
    }

    static Intake ignored(Optional<Company> company, Optional<MailAddress> address, ReasonCode reason) {
        return new Intake(company, address, Optional.of(reason), false);
    }
}
