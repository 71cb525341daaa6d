@NullMarked
package org.paymentassistant.adapter.extraction.scoring;

import org.jspecify.annotations.NullMarked;
