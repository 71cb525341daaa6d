package org.paymentassistant.samples.facts;

import java.time.LocalDate;

/**
 * When services were rendered.
 *
 * @param from the first day
 * @param until the last day
 */
public record ServicePeriod(LocalDate from, LocalDate until) {}
