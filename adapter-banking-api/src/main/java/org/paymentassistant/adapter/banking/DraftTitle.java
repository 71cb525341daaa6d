package org.paymentassistant.adapter.banking;

import org.paymentassistant.domain.payment.Creditor;
import org.paymentassistant.domain.payment.DraftId;

/** Titles of drafts: who is paid, for people, and our draft's id in brackets, by which it is found again. */
final class DraftTitle {

    private static final int LONGEST_NAME = 200;

    private DraftTitle() {}

    static String of(DraftId tag, Creditor creditor) {
        String name = creditor.name().value();
        return name.substring(
                        0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)))
                + ending(tag);
    }

    static boolean hasTag(String title, DraftId tag) {
        return title.strip().endsWith(ending(tag));
    }

    /** Whether it is a title that drafts of ours have. */
    static boolean isOurs(String title) {
        return title.strip().matches("(?s).* \\[[A-Za-z0-9]{8,35}]");
    }

    private static String ending(DraftId tag) {
        return " [" + tag.value() + "]";
    }
}
