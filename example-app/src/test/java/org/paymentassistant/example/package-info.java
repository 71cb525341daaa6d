@NullMarked
package org.paymentassistant.example;

import org.jspecify.annotations.NullMarked;
