/** Makes the models that the extraction ships: a command of the project calls it, an application does not. */
@NullMarked
package org.paymentassistant.adapter.extraction.training;

import org.jspecify.annotations.NullMarked;
