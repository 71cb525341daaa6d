package org.paymentassistant.application;

import java.util.regex.Pattern;

/** The subject of an answer: the kind of answer first, then what it answers, so that it is told apart in a list. */
final class ReplySubject {

    private static final int LONGEST = 150;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    private ReplySubject() {}

    static String of(String original, String kind) {
        String bare = CONTROL.matcher(original).replaceAll(" ").strip();
        if (bare.isEmpty()) {
            return kind;
        }
        String shortened = bare.length() <= LONGEST
                ? bare
                : bare.substring(0, bare.offsetByCodePoints(0, bare.codePointCount(0, LONGEST))) + "…";
        return "Re: " + shortened + " – " + kind;
    }
}
