@NullMarked
package org.paymentassistant.example.bank.client;

import org.jspecify.annotations.NullMarked;
