package org.paymentassistant.samples;

import org.paymentassistant.samples.facts.FactsPlan;
import org.paymentassistant.samples.layout.InvoiceLayout;
import org.paymentassistant.samples.truth.SampleForm;

/**
 * How a file of the demonstration is made.
 *
 * @param fileName the stem of its name
 * @param title what it shows
 * @param expected what is expected of it
 * @param plan what kind of document it is
 * @param layout how it is arranged
 * @param form the form of the file
 * @param seed decides its details
 */
record DemoScene(
        String fileName,
        String title,
        DemoOutcome expected,
        FactsPlan plan,
        InvoiceLayout layout,
        SampleForm form,
        long seed) {}
