package org.paymentassistant.example.web.admin;

/**
 * A draft in a list.
 *
 * @param document the document that it came of
 * @param account the creditor's account, masked; empty where not known
 * @param invoiceNumber empty where not known
 * @param due the due date; empty where not known
 * @param created when it was made
 * @param state where it stands
 */
public record DraftRow(
        String document, String account, String invoiceNumber, String due, String created, State state) {}
