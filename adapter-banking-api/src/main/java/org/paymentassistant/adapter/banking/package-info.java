/**
 * Speaks to the company's bank: over an API signed with X-WSSE, or by pain.001 files that a person uploads. Begin with
 * {@link org.paymentassistant.adapter.banking.BankingApi} or {@link org.paymentassistant.adapter.banking.Pain001File}.
 */
@NullMarked
package org.paymentassistant.adapter.banking;

import org.jspecify.annotations.NullMarked;
