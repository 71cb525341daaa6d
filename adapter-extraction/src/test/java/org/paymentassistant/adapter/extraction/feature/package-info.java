@NullMarked
package org.paymentassistant.adapter.extraction.feature;

import org.jspecify.annotations.NullMarked;
