package org.paymentassistant.application;

import java.net.URI;
import java.time.Instant;
import org.paymentassistant.AssistantSettings;
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

    URI to(DraftId draft) {
        CompletionToken token = ports.identifiers().nextCompletionToken();
        Instant end = ports.clock().instant().plus(settings.linkLifetime());
        ports.completionLinks().add(new CompletionLink(token.hash(), draft, end));
        return URI.create(settings.completionPage() + "#" + token.value());
    }
}
