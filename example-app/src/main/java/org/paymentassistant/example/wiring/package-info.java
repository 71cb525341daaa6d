@NullMarked
package org.paymentassistant.example.wiring;

import org.jspecify.annotations.NullMarked;
