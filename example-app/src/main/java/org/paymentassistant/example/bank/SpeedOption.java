package org.paymentassistant.example.bank;

import java.util.Arrays;
import java.util.Optional;

/** How fast a payment is executed. */
enum SpeedOption {
    TWO_DAYS("48H", "normal"),
    ONE_DAY("24H", "normal"),
    ONE_HOUR("1H", "urgent"),
    INSTANT("instant", "urgent");

    private final String word;
    private final String priority;

    SpeedOption(String word, String priority) {
        this.word = word;
        this.priority = priority;
    }

    String word() {
        return word;
    }

    String priority() {
        return priority;
    }

    static Optional<SpeedOption> of(String word) {
        return Arrays.stream(values())
                .filter(option -> option.word.equals(word))
                .findFirst();
    }
}
