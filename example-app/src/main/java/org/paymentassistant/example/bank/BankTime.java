package org.paymentassistant.example.bank;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The clock of the bank, in the time of its seat. */
record BankTime(InstantSource source) {
    private static final ZoneId SEAT = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    Instant now() {
        return source.instant();
    }

    ZonedDateTime here() {
        return source.instant().atZone(SEAT);
    }

    static LocalDate date(Instant instant) {
        return instant.atZone(SEAT).toLocalDate();
    }

    /** Writes an instant as the bank does: date and time of its seat, without a zone. */
    static String text(Instant instant) {
        return DATE_TIME.format(instant.atZone(SEAT));
    }
}
