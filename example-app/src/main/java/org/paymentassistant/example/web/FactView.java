package org.paymentassistant.example.web;

/**
 * Something known of the invoice.
 *
 * @param label what it is
 * @param value as people write it
 * @param place where it was found and how certain that is
 */
public record FactView(String label, String value, PlaceView place) {}
