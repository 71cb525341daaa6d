/** Puts whole folders of real mail before the parser and the assistant's own decision. */
@NullMarked
package org.paymentassistant.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
