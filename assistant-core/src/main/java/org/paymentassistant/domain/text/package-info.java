/** How text that strangers wrote becomes text that the values accept. Not exported. */
package org.paymentassistant.domain.text;
