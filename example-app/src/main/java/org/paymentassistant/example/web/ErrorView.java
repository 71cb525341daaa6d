package org.paymentassistant.example.web;

/**
 * A line of the summary of errors.
 *
 * @param target id of the field that it is about
 * @param words what is wrong
 */
public record ErrorView(String target, String words) {}
