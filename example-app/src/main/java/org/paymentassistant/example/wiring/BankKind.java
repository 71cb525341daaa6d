package org.paymentassistant.example.wiring;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of bank that there is an adapter for. */
public enum BankKind {
    /** Payments that await confirmation, over an API shaped like iBanFirst's. */
    IBANFIRST,
    /** Payment drafts, over an API shaped like Revolut Business's. */
    REVOLUT,
    /** Files of ISO 20022 pain.001.001.09 in a folder, which a person uploads to any bank. */
    PAIN001;

    /** The words for all kinds, for people. */
    public static final String WORDS =
            Arrays.stream(values()).map(BankKind::word).collect(Collectors.joining(", "));

    /** As it is written in options and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static BankKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + WORDS));
    }
}
