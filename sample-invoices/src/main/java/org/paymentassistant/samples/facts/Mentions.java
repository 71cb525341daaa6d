package org.paymentassistant.samples.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The other numbers and dates of a document, which a reader may take for the important ones.
 *
 * @param orderNumber the buyer's order
 * @param orderDate when it was ordered
 * @param customerNumber the buyer's number with the seller
 * @param deliveryNote the delivery note
 * @param deliveryDate when it was delivered
 * @param project the project or matter
 * @param clerk who wrote the document
 * @param earlierInvoice the invoice that a credit note or reminder is about
 */
public record Mentions(
        Optional<String> orderNumber,
        Optional<LocalDate> orderDate,
        Optional<String> customerNumber,
        Optional<String> deliveryNote,
        Optional<LocalDate> deliveryDate,
        Optional<String> project,
        Optional<String> clerk,
        Optional<String> earlierInvoice) {}
