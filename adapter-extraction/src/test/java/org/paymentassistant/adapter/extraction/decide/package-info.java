@NullMarked
package org.paymentassistant.adapter.extraction.decide;

import org.jspecify.annotations.NullMarked;
