/** Where money can be sent: IBANs, local accounts, banks. */
package org.paymentassistant.domain.account;
