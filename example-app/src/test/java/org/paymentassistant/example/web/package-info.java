@NullMarked
package org.paymentassistant.example.web;

import org.jspecify.annotations.NullMarked;
