package org.paymentassistant.port.in;

import java.net.URI;
import java.util.Optional;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.payment.DraftId;

/** Lets a signed-in person complete a draft that no mail asked about, or whose link is lost. Thread-safe. */
public interface InviteCompletion {

    /**
     * A new secure link to a draft that waits for a person; earlier links stay as they are. The caller has made sure that
     * the person may act for the company.
     *
     * @param actor the person, for the audit trail
     * @return empty where the company has no such draft or it waits for nobody
     */
    Optional<URI> invite(CompanyId company, DraftId draft, String actor);

    /**
     * The same for a file that waits for a person to say where its invoices begin.
     *
     * @return empty where the company has no such file or it waits for nobody
     */
    Optional<URI> inviteToSplit(CompanyId company, DocumentId document, String actor);
}
