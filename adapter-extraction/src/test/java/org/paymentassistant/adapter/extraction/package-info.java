@NullMarked
package org.paymentassistant.adapter.extraction;

import org.jspecify.annotations.NullMarked;
