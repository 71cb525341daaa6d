package org.paymentassistant.port.out;

import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;

/** Makes what must be unique or unguessable. Thread-safe. */
public interface Identifiers {

    /** A new document id, never given before. */
    DocumentId nextDocumentId();

    /** A new draft id, never given before. */
    DraftId nextDraftId();

    /** A new completion token of 256 random bits. */
    CompletionToken nextCompletionToken();

    /** A new security code. */
    SecurityCode nextSecurityCode();

    /** The unguessable part of an assistant address: at least 40 random bits in 8 to 20 lower-case letters and digits. */
    String nextAddressSuffix();
}
