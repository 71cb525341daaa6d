package org.paymentassistant.samples.pdf;

import org.paymentassistant.samples.layout.InvoiceLayout;
import org.paymentassistant.samples.layout.Style;
import org.paymentassistant.samples.wording.Script;

/**
 * A document to be drawn.
 *
 * @param script what it says and how
 * @param layout how it is arranged
 * @param style how it is dressed
 */
public record Drawing(Script script, InvoiceLayout layout, Style style) {}
