package org.paymentassistant.samples.page;

import java.util.Optional;
import org.paymentassistant.samples.truth.Field;

/**
 * A piece of a line that is never broken if it is a value.
 *
 * @param text what is printed
 * @param field what the text is, empty for labels and prose
 * @param bold whether it stands out
 */
public record Span(String text, Optional<Field> field, boolean bold) {}
