package org.paymentassistant.samples.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of goods or services.
 *
 * @param articleNumber the seller's number of the article
 * @param description what it is
 * @param quantity how many, up to three decimals
 * @param unit the unit as printed
 * @param unitPrice the price of one unit without tax, two decimals
 * @param vatRate the rate in per cent
 */
public record LineItem(
        String articleNumber,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal vatRate) {
    /**
     * The amount of the line without tax.
     *
     * @return quantity times price, rounded to two decimals
     */
    public BigDecimal net() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }
}
