package org.paymentassistant.domain.payment;

import java.nio.charset.StandardCharsets;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.document.ContentHash;

/**
 * Names one payment draft of ours for ever; it is also the tag by which the bank's copy is found again.
 *
 * @param value 8 to 35 letters or digits
 */
public record DraftId(String value) {

    /** 120 bits, which leaves room for what follows a refusal by the bank. */
    private static final int DERIVED_LENGTH = 30;

    public DraftId {
        if (!value.matches("[A-Za-z0-9]{8,35}")) {
            throw new IllegalArgumentException("a draft id has 8 to 35 letters or digits");
        }
    }

    /**
     * The id of the draft for an invoice in a file that a company handed in: the same each time. So the draft is found at the
     * bank even by a database that was restored to a time before it.
     */
    public static DraftId of(CompanyId company, ContentHash file, int part) {
        String all = company.value() + "\n" + file.hex() + "\n" + part;
        return new DraftId(
                ContentHash.of(all.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DERIVED_LENGTH));
    }
}
