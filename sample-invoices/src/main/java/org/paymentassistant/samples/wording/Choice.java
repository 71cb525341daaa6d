package org.paymentassistant.samples.wording;

import java.util.List;

/**
 * Answers questions of taste: the same question always gets the same answer, other questions get independent ones.
 * Immutable.
 *
 * @param seed decides all answers
 */
public record Choice(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /**
     * Chooses a number.
     *
     * @param question the question
     * @param count how many answers there are, 1 or more
     * @return 0 to count less one
     */
    public int of(String question, int count) {
        long mixed = (seed + 1) * GOLDEN + question.hashCode() * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), count);
    }

    /**
     * Chooses yes or no.
     *
     * @param question the question
     * @param percent how often yes
     * @return the answer
     */
    public boolean chance(String question, int percent) {
        return of(question, 100) < percent;
    }

    /**
     * Chooses from a list.
     *
     * @param question the question
     * @param answers at least one
     * @param <T> the type of the answers
     * @return one of them
     */
    public <T> T from(String question, List<T> answers) {
        return answers.get(of(question, answers.size()));
    }
}
