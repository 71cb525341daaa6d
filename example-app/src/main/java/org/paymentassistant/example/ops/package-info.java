/** What whoever operates the service looks at: health, metrics and logs. */
@NullMarked
package org.paymentassistant.example.ops;

import org.jspecify.annotations.NullMarked;
