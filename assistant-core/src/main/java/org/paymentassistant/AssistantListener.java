package org.paymentassistant;

import org.paymentassistant.event.AssistantEvent;

/**
 * Hears what has happened: after it is stored, on the thread that did it, at most once. What a listener throws is logged
 * and changes nothing.
 */
@FunctionalInterface
public interface AssistantListener {

    /** Hears nothing. */
    AssistantListener NONE = event -> {};

    /** Called with each event. */
    void on(AssistantEvent event);

    /** A listener that calls this one and then another. */
    default AssistantListener andThen(AssistantListener next) {
        return event -> {
            on(event);
            next.on(event);
        };
    }
}
