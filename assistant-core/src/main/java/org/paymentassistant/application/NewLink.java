package org.paymentassistant.application;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.paymentassistant.AssistantSettings;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionLink;
import org.paymentassistant.domain.payment.CompletionSubject;
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
        return to(new CompletionSubject.OfDraft(draft), Optional.of(recipient));
    }

    /** A link for a person to say where the invoices of a file begin. */
    URI to(DocumentId document, MailAddress recipient) {
        return to(new CompletionSubject.OfSplit(document), Optional.of(recipient));
    }

    /** A link; what is decided through it counts as the recipient's, where that is known. */
    URI to(CompletionSubject subject, Optional<MailAddress> recipient) {
        CompletionToken token = ports.identifiers().nextCompletionToken();
        Instant end = ports.clock().instant().plus(settings.linkLifetime());
        ports.completionLinks().add(new CompletionLink(token.hash(), subject, end, recipient));
        return URI.create(settings.completionPage() + "#" + token.value());
    }
}
