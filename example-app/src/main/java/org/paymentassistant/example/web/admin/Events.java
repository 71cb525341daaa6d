package org.paymentassistant.example.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.domain.submission.AuditKind;
import org.paymentassistant.example.web.PageTexts;

/** Puts lines of the audit trail into words. */
record Events(Times times, PageTexts texts) {

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,4}) documents");
    private static final Pattern CODES = Pattern.compile("[A-Z_]+(,[A-Z_]+)*");
    private static final Pattern WORK = Pattern.compile("([A-Z_]+): (.*)", Pattern.DOTALL);
    /** Where a code that stands in a detail has its words. */
    private static final List<String> FAMILIES = List.of("detail.", "reason.", "decide.");

    Event of(AuditEntry entry) {
        return new Event(times.minute(entry.at(), texts), actor(entry.actor()), what(entry), detail(entry));
    }

    private String actor(String actor) {
        return actor.indexOf('@') >= 0 ? actor : word("actor." + actor).orElse(actor);
    }

    private String what(AuditEntry entry) {
        return word("event." + entry.event()).orElse(entry.event());
    }

    private String detail(AuditEntry entry) {
        Matcher count = COUNT.matcher(entry.detail());
        if (count.matches()) {
            return texts.get("detail.documents", Map.of("count", count.group(1)));
        }
        if (entry.event().equals(AuditKind.SPLIT_DECIDED.name())) {
            return texts.get("detail.pages", Map.of("pages", entry.detail()));
        }
        Matcher work = WORK.matcher(entry.detail());
        if (work.matches()) {
            return word("detail." + work.group(1)).orElse(work.group(1)) + " " + work.group(2);
        }
        return CODES.matcher(entry.detail()).matches() ? codes(entry) : entry.detail();
    }

    /** Codes have words; ids speak for themselves. */
    private String codes(AuditEntry entry) {
        boolean decisions = entry.event().equals(AuditKind.COMPLETED.name());
        return Arrays.stream(entry.detail().split(","))
                .map(code -> FAMILIES.stream()
                        .flatMap(family -> word(family + code).stream())
                        .findFirst()
                        .orElse(decisions ? texts.get("decide.OTHER") : code))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Optional<String> word(String key) {
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }
}
