/** A proxy between the service and each of its servers, which strikes at steps of their protocols. */
@NullMarked
package org.paymentassistant.benchmarks.network;

import org.jspecify.annotations.NullMarked;
