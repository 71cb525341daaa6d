package org.paymentassistant.example.wiring;

import org.paymentassistant.AssistantListener;
import org.paymentassistant.event.AssistantEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what happens to the log; events hold ids and codes only. */
public final class EventLog implements AssistantListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    /** To the log of this class. */
    public EventLog() {}

    @Override
    public void on(AssistantEvent event) {
        if (event instanceof AssistantEvent.WorkAbandoned) {
            LOG.error("{}", event);
        } else {
            LOG.info("{}", event);
        }
    }
}
