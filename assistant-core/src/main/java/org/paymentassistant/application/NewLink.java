package org.paymentassistant.application;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;

/** Makes completion links; only the hash of a link's secret is kept. Runs within a transaction. */
final class NewLink {

    private final Ports ports;
    private final AssistantSettings settings;

    NewLink(Ports ports, AssistantSettings settings) {
        this.ports = ports;
        this.settings = settings;
    }

    /** A link for a person: what is decided through it counts as theirs. */
    URI to(DraftId draft, MailAddress recipient) {
        return to(draft, Optional.of(recipient));
    }

    /** A link of which nobody knows who uses it. */
    URI to(DraftId draft) {
        return to(draft, Optional.empty());
    }

    private URI to(DraftId draft, Optional<MailAddress> recipient) {
        CompletionToken token = ports.identifiers().nextCompletionToken();
        Instant end = ports.clock().instant().plus(settings.linkLifetime());
        ports.completionLinks().add(new CompletionLink(token.hash(), draft, end, recipient));
        return URI.create(settings.completionPage() + "#" + token.value());
    }
}
