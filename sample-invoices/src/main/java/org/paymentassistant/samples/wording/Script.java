package org.paymentassistant.samples.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Line;
import org.paymentassistant.samples.truth.Field;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Table;
import org.paymentassistant.samples.words.Vocabulary;

/**
 * What a document says and the words and notation in which it says so. Immutable.
 *
 * @param facts what it says
 * @param wording its labels and sentences
 * @param notation how it writes values
 * @param choice decides everything else
 */
public record Script(InvoiceFacts facts, Wording wording, Notation notation, Choice choice) {
    /**
     * Chooses words and notation for facts.
     *
     * @param facts what the document says
     * @param words the words to choose from
     * @param choice decides
     * @return the script
     */
    public static Script of(InvoiceFacts facts, Vocabulary words, Choice choice) {
        Wording wording = new Wording(words.labelsIn(facts.language()), choice);
        return new Script(facts, wording, Notations.chosen(facts, choice), choice);
    }

    /**
     * Chooses words and notation from the widest range.
     *
     * @param facts what the document says
     * @param words the words to choose from
     * @param choice decides
     * @return the script
     */
    public static Script varied(InvoiceFacts facts, Vocabulary words, Choice choice) {
        Wording wording = new Wording(
                words.labelsIn(facts.language()), choice, Casing.chosen(choice), second(facts, words, choice));
        return new Script(facts, wording, BroadNotations.chosen(facts, choice), choice);
    }

    /**
     * Says whether rare ways to write may be chosen, too.
     *
     * @return true for scripts of the widest range
     */
    public boolean isVaried() {
        return wording.casing() != Casing.UNTOUCHED;
    }

    /**
     * Chooses a rare way.
     *
     * @param question the question
     * @param percent how often yes in scripts of the widest range
     * @return the answer, never yes in other scripts
     */
    public boolean rarely(String question, int percent) {
        return isVaried() && choice.chance(question, percent);
    }

    /**
     * A label or sentence, in the words of the seller's country where they differ.
     *
     * @param key the key
     * @return one of the variants
     */
    public String word(String key) {
        return wording.of(key + "." + facts.country(), key);
    }

    /**
     * A date as a value.
     *
     * @param field what it is
     * @param date the date
     * @return the date as printed
     */
    public Line date(Field field, LocalDate date) {
        return Line.value(field, notation.date(date));
    }

    /**
     * An amount with its currency, the currency outside of the value.
     *
     * @param field what it is
     * @param amount the amount
     * @return the amount as printed
     */
    public Line money(Field field, BigDecimal amount) {
        return sign(notation.before())
                .then(Line.value(field, notation.amount(amount)))
                .then(sign(notation.after()));
    }

    private static Optional<Table> second(InvoiceFacts facts, Vocabulary words, Choice choice) {
        boolean two = facts.language() != Language.EN && choice.chance("two languages", 4);
        return two ? Optional.of(words.labelsIn(Language.EN)) : Optional.empty();
    }

    private static Line sign(String sign) {
        if (sign.isEmpty()) {
            return Line.of("");
        }
        String bare = sign.strip();
        int at = sign.indexOf(bare);
        return Line.of(sign.substring(0, at))
                .then(Line.value(Field.CURRENCY, bare))
                .then(Line.of(sign.substring(at + bare.length())));
    }
}
