package org.paymentassistant.adapter.extraction.mention;

import org.paymentassistant.adapter.extraction.text.Span;

/**
 * A value of some type as it stands in the text, whatever it means there.
 *
 * @param value what it is
 * @param span where it stands
 * @param <T> its type
 */
public record Mention<T>(T value, Span span) {}
