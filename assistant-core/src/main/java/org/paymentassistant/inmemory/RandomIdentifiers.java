package org.paymentassistant.inmemory;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.document.DocumentId;
import org.paymentassistant.domain.payment.CompletionToken;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.port.out.Identifiers;

/** Identifiers of random bits: 128 for what must be unique, 256 for what must not be guessed. Thread-safe. */
public final class RandomIdentifiers implements Identifiers {

    private static final int UNIQUE_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int UNIQUE_LENGTH = 25;
    private static final int SUFFIX_LENGTH = 10;
    private static final int CODE_LENGTH = 8;
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
    /** Without letters and digits that are taken for each other. */
    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final RandomGenerator random;

    /** From the platform's secure random numbers, as it must be wherever identifiers protect something. */
    public RandomIdentifiers() {
        this(new SecureRandom());
    }

    /** From the given numbers: predictable where they are, for tests and simulations only. */
    public RandomIdentifiers(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public DocumentId nextDocumentId() {
        return new DocumentId(unique());
    }

    @Override
    public DraftId nextDraftId() {
        return new DraftId(unique());
    }

    @Override
    public CompletionToken nextCompletionToken() {
        return new CompletionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES)));
    }

    @Override
    public SecurityCode nextSecurityCode() {
        return new SecurityCode(characters(READABLE, CODE_LENGTH));
    }

    @Override
    public String nextAddressSuffix() {
        return characters(LETTERS_AND_DIGITS, SUFFIX_LENGTH);
    }

    private String unique() {
        String digits = new BigInteger(1, bytes(UNIQUE_BYTES)).toString(Character.MAX_RADIX);
        return "0".repeat(UNIQUE_LENGTH - digits.length()) + digits;
    }

    private synchronized byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private synchronized String characters(String alphabet, int count) {
        StringBuilder text = new StringBuilder();
        random.ints(count, 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));
        return text.toString();
    }
}
