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
        /** All can be read, but not where one invoice ends and the next begins. */
        UNCERTAIN_PARTS,
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
        return kind != Kind.CREDIT_NOTE && kind != Kind.DAMAGED;
    }
}
