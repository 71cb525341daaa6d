/** How documents look: each layout is one way to arrange the same content. */
package org.paymentassistant.samples.layout;
