package org.paymentassistant.domain.payment;

import java.util.Objects;
import java.util.function.Function;

/** What the creditor is told with the payment: a structured reference or a text. */
public sealed interface RemittanceInformation {

    /** The reference or text as sent, without spaces where it is structured. */
    String value();

    /** Handles both kinds; exactly one function is called. */
    <R> R fold(Function<Structured, R> structured, Function<Unstructured, R> unstructured);

    /** A creditor reference with check digits. */
    record Structured(CreditorReference reference) implements RemittanceInformation {
        public Structured {
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public String value() {
            return reference.value();
        }

        @Override
        public <R> R fold(Function<Structured, R> structured, Function<Unstructured, R> unstructured) {
            return structured.apply(this);
        }
    }

    /** Free text, 1 to 140 characters on one line; what a bank accepts of it is the bank adapter's matter. */
    record Unstructured(String value) implements RemittanceInformation {

        private static final int LONGEST = 140;

        public Unstructured {
            value = value.strip();
            if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("remittance text has 1 to 140 characters on one line");
            }
        }

        @Override
        public <R> R fold(Function<Structured, R> structured, Function<Unstructured, R> unstructured) {
            return unstructured.apply(this);
        }
    }
}
