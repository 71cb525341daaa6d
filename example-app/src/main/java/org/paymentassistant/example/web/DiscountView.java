package org.paymentassistant.example.web;

/**
 * The choice between the whole amount and the amount less the early-payment discount.
 *
 * @param full the first choice
 * @param reduced the second
 * @param taken whether the second is chosen
 * @param error what is wrong with the choice; empty where nothing is
 */
public record DiscountView(String full, String reduced, boolean taken, String error) {}
