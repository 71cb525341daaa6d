package org.paymentassistant.example.demo;

import java.time.InstantSource;
import java.util.List;
import org.paymentassistant.example.wiring.Bank;

/** A bank of the demonstration: how the assistant reaches it, and what really stands there. */
interface DemoBank extends AutoCloseable {

    /** The assistant's way to it, which the caller closes. */
    Bank connect(InstantSource clock);

    /** All that was ever drafted there, oldest first, by what the bank itself knows. */
    List<DemoDraft> drafts();

    /** How often someone other than a person released a payment. */
    int releases();

    /** Where it is. */
    String place();

    @Override
    void close();

    /** What was drafted for one of our drafts. */
    default List<DemoDraft> draftsTagged(String tag) {
        return drafts().stream().filter(draft -> draft.tag().equals(tag)).toList();
    }

    /** What waits for a person. */
    default List<DemoDraft> waiting() {
        return drafts().stream().filter(DemoDraft::waits).toList();
    }
}
