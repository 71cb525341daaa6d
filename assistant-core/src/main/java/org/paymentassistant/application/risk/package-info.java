/** Signs that somebody may be cheating: one class a sign. They tell a person; none of them decides to pay. */
package org.paymentassistant.application.risk;
