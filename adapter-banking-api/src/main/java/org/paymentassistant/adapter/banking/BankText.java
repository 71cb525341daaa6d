package org.paymentassistant.adapter.banking;

import java.util.Optional;
import org.paymentassistant.domain.payment.CharacterSet;
import org.paymentassistant.domain.payment.SepaText;

/** Writes texts so that the bank takes them: the SEPA set without what this bank forbids. */
final class BankText {

    private static final CharacterSet TAKEN = CharacterSet.SEPA.without("/?");

    private BankText() {}

    /** The text, cut at its end but never inside a number; empty where nothing of it can be written. */
    static Optional<String> fit(String text, int longest) {
        return Optional.of(SepaText.cut(TAKEN.transliterate(text), longest))
                .filter(fitting -> fitting.chars().anyMatch(Character::isLetterOrDigit));
    }
}
