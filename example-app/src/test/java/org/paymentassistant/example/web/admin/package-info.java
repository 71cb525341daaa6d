@NullMarked
package org.paymentassistant.example.web.admin;

import org.jspecify.annotations.NullMarked;
