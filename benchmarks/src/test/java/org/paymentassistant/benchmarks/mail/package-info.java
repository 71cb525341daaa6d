@NullMarked
package org.paymentassistant.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
