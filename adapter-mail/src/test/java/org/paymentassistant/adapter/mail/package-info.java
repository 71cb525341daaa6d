@NullMarked
package org.paymentassistant.adapter.mail;

import org.jspecify.annotations.NullMarked;
