/** The arithmetic of check digits. Not exported. */
package org.paymentassistant.domain.checksum;
