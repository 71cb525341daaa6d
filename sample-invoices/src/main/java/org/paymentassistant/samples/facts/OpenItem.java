package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An earlier invoice that a statement or reminder lists.
 *
 * @param number its number
 * @param issued its date
 * @param due its last day to pay
 * @param amount what is open of it
 */
public record OpenItem(String number, LocalDate issued, LocalDate due, BigDecimal amount) {}
