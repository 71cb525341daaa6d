package org.paymentassistant.domain.payment;

import java.time.Instant;
import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.DocumentId;

/**
 * What a draft came of; the same through all its states. Immutable.
 *
 * @param id the draft's name
 * @param company who pays
 * @param document the document that holds the invoice
 * @param part which invoice of the document, counted from 0
 * @param createdAt when the draft was made
 */
public record DraftOrigin(DraftId id, CompanyId company, DocumentId document, int part, Instant createdAt) {

    public DraftOrigin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
