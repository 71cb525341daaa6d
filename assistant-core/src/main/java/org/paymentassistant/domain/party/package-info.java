/** Who sells, who buys and who is paid: names, addresses and official identifiers. */
package org.paymentassistant.domain.party;
