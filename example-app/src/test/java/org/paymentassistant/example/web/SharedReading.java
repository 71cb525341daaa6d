package org.paymentassistant.example.web;

import org.paymentassistant.example.wiring.Reading;

/** One real reader with its child processes for all tests of this run, as starting it takes longer than most of them. */
final class SharedReading {

    private static final Reading READING = Reading.open();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(READING::close, "close-reading"));
    }

    private SharedReading() {}

    static Reading get() {
        return READING;
    }
}
