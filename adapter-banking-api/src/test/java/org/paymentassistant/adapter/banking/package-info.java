@NullMarked
package org.paymentassistant.adapter.banking;

import org.jspecify.annotations.NullMarked;
