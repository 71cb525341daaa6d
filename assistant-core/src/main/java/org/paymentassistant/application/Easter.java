package org.paymentassistant.application;

import java.time.LocalDate;

/** Easter Sunday of a year. */
final class Easter {

    /** Days by which the Julian calendar is behind, from March 1900 to February 2100. */
    private static final int JULIAN_LAG = 13;

    private Easter() {}

    /** The Gregorian computus in its anonymous form. */
    static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** The Julian computus after Meeus, as a Gregorian date. */
    static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + weekday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(JULIAN_LAG);
    }
}
