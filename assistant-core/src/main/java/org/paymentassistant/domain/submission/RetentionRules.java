package org.paymentassistant.domain.submission;

import java.time.Duration;

/**
 * How long each kind of data is kept. What recognises the same again stays: the hashes of mails and files, and a hash of
 * each invoice's identity. Immutable.
 *
 * @param contents how long the bytes of mails and their files are kept from their arrival on, at least a week
 * @param answers how long our mails are kept after they were sent or given up, at least a week
 * @param links how long completion links are kept after their end, at least a day
 * @param drafts how long drafts are kept that are closed or discarded, from their creation on, with all their states and the
 *     audit trail of them; at least 120 days, as the bank is watched for 90
 * @param suppliers how long it is remembered what was paid to whom, and which credit notes were given, at least a week
 */
public record RetentionRules(Duration contents, Duration answers, Duration links, Duration drafts, Duration suppliers) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LEAST_FOR_DRAFTS = Duration.ofDays(120);

    public RetentionRules {
        require(contents, WEEK, "contents");
        require(answers, WEEK, "answers");
        require(links, DAY, "links");
        require(drafts, LEAST_FOR_DRAFTS, "drafts");
        require(suppliers, WEEK, "suppliers");
    }

    /** The rules that keep everything as short as is allowed. */
    public static RetentionRules shortest() {
        return new RetentionRules(WEEK, WEEK, DAY, LEAST_FOR_DRAFTS, WEEK);
    }

    /** The usual rules: contents 90 days, answers 90, links 30, drafts two years, suppliers three years. */
    public static RetentionRules usual() {
        return new RetentionRules(
                Duration.ofDays(90),
                Duration.ofDays(90),
                Duration.ofDays(30),
                Duration.ofDays(730),
                Duration.ofDays(1_095));
    }

    private static void require(Duration given, Duration least, String name) {
        if (given.compareTo(least) < 0) {
            throw new IllegalArgumentException(name + " are kept for at least " + least.toDays() + " days");
        }
    }
}
