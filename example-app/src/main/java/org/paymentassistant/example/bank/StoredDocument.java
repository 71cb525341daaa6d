package org.paymentassistant.example.bank;

import java.time.Instant;

/** A document that a company attached to a payment or a beneficiary. */
record StoredDocument(
        String id,
        Instant createdAt,
        String objectId,
        String type,
        String name,
        String mediaType,
        DocumentContent content) {}
