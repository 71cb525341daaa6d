@NullMarked
package org.paymentassistant.example.ops;

import org.jspecify.annotations.NullMarked;
