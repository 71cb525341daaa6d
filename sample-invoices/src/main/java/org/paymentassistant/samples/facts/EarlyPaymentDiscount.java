package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What may be kept back by paying early.
 *
 * @param percent the discount in per cent
 * @param days within how many days of the issue
 * @param until the last day
 */
public record EarlyPaymentDiscount(BigDecimal percent, int days, LocalDate until) {}
