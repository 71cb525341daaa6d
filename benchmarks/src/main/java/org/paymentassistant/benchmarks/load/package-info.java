/** The service under load, with a mail server, a PostgreSQL and a bank beside it: how many mails, how fast answered. */
@NullMarked
package org.paymentassistant.benchmarks.load;

import org.jspecify.annotations.NullMarked;
