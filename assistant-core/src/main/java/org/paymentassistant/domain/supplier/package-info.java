/** What is remembered of suppliers: invoices that a person stood for, and credit notes. */
package org.paymentassistant.domain.supplier;
