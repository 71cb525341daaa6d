package org.paymentassistant.benchmarks.processes;

/**
 * The ports on which the service reaches its servers, directly or through something between.
 *
 * @param imap where mail arrives
 * @param smtp how mail leaves
 * @param bank the bank
 * @param database the database
 */
public record Doors(int imap, int smtp, int bank, int database) {}
