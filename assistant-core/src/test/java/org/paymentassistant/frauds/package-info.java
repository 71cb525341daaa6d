/** Frauds and ordinary invoices, sent through a whole assistant in memory. */
package org.paymentassistant.frauds;
