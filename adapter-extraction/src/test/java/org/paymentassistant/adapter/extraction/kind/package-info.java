@NullMarked
package org.paymentassistant.adapter.extraction.kind;

import org.jspecify.annotations.NullMarked;
