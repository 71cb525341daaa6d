@NullMarked
package org.paymentassistant.example.post;

import org.jspecify.annotations.NullMarked;
