/** The contract suites of the outbound ports: an adapter proves itself by passing its port's suite. */
package org.paymentassistant.tck;
