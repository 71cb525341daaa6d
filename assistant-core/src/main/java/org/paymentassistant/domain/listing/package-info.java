/** Long lists in pages, and how they are searched. */
package org.paymentassistant.domain.listing;
