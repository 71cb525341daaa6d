package org.paymentassistant.domain.company;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.mail.MailAddress;

/**
 * An address under which a company's assistant is reached. Immutable.
 *
 * @param address the address
 * @param validUntil the end of its grace period where another has replaced it
 */
public record AssistantAddress(MailAddress address, Optional<Instant> validUntil) {

    public AssistantAddress {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(validUntil, "validUntil");
    }

    /** Whether mail to it is taken at the given time. */
    public boolean isValidAt(Instant time) {
        return validUntil.map(time::isBefore).orElse(true);
    }
}
