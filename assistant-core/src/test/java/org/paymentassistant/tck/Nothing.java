package org.paymentassistant.tck;

/** Placeholder. */
interface Nothing {}
