package org.paymentassistant.application;

import java.util.regex.Pattern;

/** An amount as a person types it: spaces and apostrophes group, the last point or comma parts the decimals. */
final class TypedAmount {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

    private TypedAmount() {}

    /** Whether a text is a plain decimal: no sign, no exponent, digits of this script only. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** A decimal with a point; text that is no amount stays as it is and is refused later. */
    static String decimal(String typed) {
        String bare = typed.replaceAll("[\\s'\u2019\u00a0\u202f]", "");
        int separator = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        if (separator < 0) {
            return bare;
        }
        String decimals = bare.substring(separator + 1);
        String whole = bare.substring(0, separator).replaceAll("[.,]", "");
        boolean groups = decimals.length() == 3 && bare.indexOf(bare.charAt(separator)) != separator;
        return groups ? whole + decimals : whole + "." + decimals;
    }
}
