/** Amounts of money. */
package org.paymentassistant.domain.money;
