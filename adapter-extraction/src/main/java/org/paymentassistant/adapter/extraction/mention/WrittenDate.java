package org.paymentassistant.adapter.extraction.mention;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as written. Where day and month can be told apart it has one reading, else the one with the day first comes
 * first.
 *
 * @param readings one or two, different
 */
public record WrittenDate(List<LocalDate> readings) {

    public WrittenDate {
        readings = List.copyOf(readings);
        if (readings.isEmpty() || readings.size() > 2) {
            throw new IllegalArgumentException("a date has one or two readings");
        }
    }

    /** Whether day and month could be the other way round. */
    public boolean isAmbiguous() {
        return readings.size() == 2;
    }

    /** The reading with the day or with the month first. */
    public LocalDate reading(boolean monthFirst) {
        return isAmbiguous() && monthFirst ? readings.get(1) : readings.get(0);
    }
}
