package org.paymentassistant.example.bank;

import java.time.Instant;

/**
 * A document as the bank keeps it.
 *
 * @param company the user name of the company
 * @param objectId the payment or beneficiary to which it belongs
 * @param type {@code invoice} or {@code identity}
 * @param size the number of bytes
 * @param sha256 the SHA-256 of the bytes in lower-case hexadecimal
 */
public record LedgerDocument(
        String company,
        String id,
        String objectId,
        String type,
        String name,
        String mediaType,
        int size,
        String sha256,
        Instant createdAt) {}
