package org.paymentassistant.example.bank;

import java.util.Arrays;
import java.util.Optional;

/** The type of the owner of an account, in the words of the bank. */
public enum HolderType {
    INDIVIDUAL("Individual"),
    CORPORATE("Corporate");

    private final String word;

    HolderType(String word) {
        this.word = word;
    }

    /** Gives the word of this type inside a holder. */
    public String word() {
        return word;
    }

    static Optional<HolderType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
