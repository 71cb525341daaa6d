package org.paymentassistant.example.web;

/** A labelled value that is shown and cannot be changed. */
public record FactView(String label, String value) {}
