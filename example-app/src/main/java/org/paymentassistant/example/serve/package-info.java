@NullMarked
package org.paymentassistant.example.serve;

import org.jspecify.annotations.NullMarked;
