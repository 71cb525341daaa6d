package org.paymentassistant.adapter.extraction.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that can be a sum of money.
 *
 * @param value signed
 * @param currency ISO 4217 code of a sign or code beside it
 * @param decimals how many were written
 * @param certain whether its notation has only one reading
 */
public record Amount(BigDecimal value, Optional<String> currency, int decimals, boolean certain) {}
