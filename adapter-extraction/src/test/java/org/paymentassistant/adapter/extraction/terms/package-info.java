@NullMarked
package org.paymentassistant.adapter.extraction.terms;

import org.jspecify.annotations.NullMarked;
