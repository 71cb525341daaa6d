@NullMarked
package org.paymentassistant.example.read;

import org.jspecify.annotations.NullMarked;
