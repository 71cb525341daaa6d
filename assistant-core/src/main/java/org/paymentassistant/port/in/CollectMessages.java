package org.paymentassistant.port.in;

/** Takes new messages out of the mailbox. */
public interface CollectMessages {

    /**
     * Accepts the waiting messages, at most the given number, and acknowledges each once it is stored. One caller at a
     * time per mailbox, over all nodes; twice does no harm but wastes work.
     *
     * @return how many were taken
     */
    int collect(int limit);
}
