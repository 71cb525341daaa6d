package org.paymentassistant.samples;

/**
 * A file of the demonstration.
 *
 * @param title what it shows, in a few words
 * @param sample the file and its truth
 * @param expected what the assistant is expected to make of it
 */
public record DemoInvoice(String title, SampleInvoice sample, DemoOutcome expected) {}
