package org.paymentassistant.benchmarks.simulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paymentassistant.domain.document.SourceDocument;

/**
 * A file that someone sends.
 *
 * @param name tells it from all others: its bytes are made of it
 * @param kind what it is
 * @param invoices what is printed in it, in order
 */
record Paper(String name, Kind kind, List<TrueInvoice> invoices) {

    /** What a file is. */
    enum Kind {
        /** All of each invoice can be read. */
        COMPLETE,
        /** The number cannot be read. */
        WITHOUT_NUMBER,
        /** The account is read, but not with certainty. */
        DOUBTFUL_ACCOUNT,
        /** It is a credit note. */
        CREDIT_NOTE,
        /** It cannot be opened. */
        DAMAGED
    }

    Paper {
        invoices = List.copyOf(invoices);
    }

    SourceDocument file() {
        return SourceDocument.of(name + ".pdf", name.getBytes(StandardCharsets.UTF_8));
    }

    boolean canBeDrafted() {
        return kind == Kind.COMPLETE || kind == Kind.WITHOUT_NUMBER || kind == Kind.DOUBTFUL_ACCOUNT;
    }
}
