package org.paymentassistant.example.serve;

import java.time.Duration;
import org.paymentassistant.domain.submission.RetentionRules;

/** How long data is kept, as a configuration says it: in days, by kind. */
final class RetentionSettings {

    private RetentionSettings() {}

    static RetentionRules of(ConfigFile file) {
        RetentionRules usual = RetentionRules.usual();
        RetentionRules shortest = RetentionRules.shortest();
        return new RetentionRules(
                days(file, "contents", usual.contents(), shortest.contents()),
                days(file, "answers", usual.answers(), shortest.answers()),
                days(file, "links", usual.links(), shortest.links()),
                days(file, "drafts", usual.drafts(), shortest.drafts()),
                days(file, "suppliers", usual.suppliers(), shortest.suppliers()));
    }

    private static Duration days(ConfigFile file, String kind, Duration usual, Duration least) {
        return file.value(
                        "retention." + kind,
                        "number of days of at least " + least.toDays(),
                        text -> atLeast(Duration.ofDays(Integer.parseInt(text)), least))
                .orElse(usual);
    }

    private static Duration atLeast(Duration given, Duration least) {
        if (given.compareTo(least) < 0) {
            throw new IllegalArgumentException("too short");
        }
        return given;
    }
}
