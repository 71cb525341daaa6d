package org.paymentassistant.example.web.admin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.paymentassistant.example.web.PageTexts;

/** Times as people write them. */
record Times(ZoneId zone, InstantSource clock) {

    boolean isAhead(Instant time) {
        return clock.instant().isBefore(time);
    }

    String minute(Instant time, PageTexts texts) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), time, texts);
    }

    String day(Instant time, PageTexts texts) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), time, texts);
    }

    private String format(DateTimeFormatter form, Instant time, PageTexts texts) {
        return form.withLocale(texts.locale()).withZone(zone).format(time);
    }
}
