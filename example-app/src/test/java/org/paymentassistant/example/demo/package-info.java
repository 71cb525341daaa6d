@NullMarked
package org.paymentassistant.example.demo;

import org.jspecify.annotations.NullMarked;
