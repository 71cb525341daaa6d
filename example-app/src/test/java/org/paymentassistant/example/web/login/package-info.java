@NullMarked
package org.paymentassistant.example.web.login;

import org.jspecify.annotations.NullMarked;
