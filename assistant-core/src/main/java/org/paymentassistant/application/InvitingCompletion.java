package org.paymentassistant.application;

import java.net.URI;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.CompletionSubject;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.port.in.InviteCompletion;
import org.paymentassistant.port.out.Stored;

/** Gives links to people who have signed in; link and audit line are written together. */
final class InvitingCompletion implements InviteCompletion {

    private final Ports ports;
    private final NewLink newLink;
    private final Journal journal;

    InvitingCompletion(Ports ports, NewLink newLink, Journal journal) {
        this.ports = ports;
        this.newLink = newLink;
        this.journal = journal;
    }

    @Override
    public Optional<URI> invite(CompanyId company, DraftId id, String actor) {
        return ports.transactions()
                .required(() -> ports.drafts()
                        .find(id)
                        .map(Stored::value)
                        .filter(draft -> draft.origin().company().equals(company))
                        .filter(IncompleteDraft.class::isInstance)
                        .map(draft -> link(id.value(), new CompletionSubject.OfDraft(id), actor)));
    }

    @Override
    public Optional<URI> inviteToSplit(CompanyId company, DocumentId id, String actor) {
        return ports.transactions()
                .required(() -> ports.documents()
                        .find(id)
                        .filter(document -> document.proposedSplit().isPresent())
                        .flatMap(document -> ports.submissions().find(document.submission()))
                        .flatMap(Submission::company)
                        .filter(company::equals)
                        .map(own -> link(id.value(), new CompletionSubject.OfSplit(id), actor)));
    }

    private URI link(String about, CompletionSubject subject, String actor) {
        journal.record(actor, about, AuditKind.LINK_GIVEN, "");
        return newLink.to(subject, MailAddress.parse(actor));
    }
}
