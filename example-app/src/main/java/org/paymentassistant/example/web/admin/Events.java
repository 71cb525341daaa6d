package org.paymentassistant.example.web.admin;

import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.example.web.PageTexts;

/** Puts lines of the audit trail into words; a code that has none is shown as it is. */
record Events(Times times, PageTexts texts) {

    Event of(AuditEntry entry) {
        return new Event(
                times.minute(entry.at(), texts), actor(entry.actor()), word("event.", entry.event()), detail(entry));
    }

    private String actor(String actor) {
        return actor.indexOf('@') >= 0 ? actor : word("actor.", actor);
    }

    /** Codes among the details have words; numbers and names of files speak for themselves. */
    private String detail(AuditEntry entry) {
        return word("reason.", entry.detail());
    }

    private String word(String prefix, String code) {
        String word = texts.get(prefix + code);
        return word.equals(prefix + code) ? code : word;
    }
}
