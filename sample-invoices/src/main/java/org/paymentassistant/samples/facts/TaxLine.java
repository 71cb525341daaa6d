package org.paymentassistant.samples.facts;

import java.math.BigDecimal;

/**
 * The tax at one rate.
 *
 * @param rate the rate in per cent
 * @param base the taxed amount
 * @param tax the tax on it
 */
public record TaxLine(BigDecimal rate, BigDecimal base, BigDecimal tax) {}
