package org.paymentassistant.example.web.admin;

/**
 * A line of the audit trail as it is shown.
 *
 * @param time when
 * @param actor who
 * @param what what happened, in words
 * @param detail more of it; empty where there is none
 */
public record Event(String time, String actor, String what, String detail) {}
