package org.paymentassistant.benchmarks.simulation;

import java.util.List;

/**
 * An invoice as its creditor means it: what a draft of it must say.
 *
 * @param creditor whose it is
 * @param number as printed
 * @param amount decimal, in euros
 */
record TrueInvoice(TrueCreditor creditor, String number, String amount) {

    /**
     * Who is to be paid.
     *
     * @param name as printed
     * @param iban where
     */
    record TrueCreditor(String name, String iban) {}

    static final List<TrueCreditor> CREDITORS = List.of(
            new TrueCreditor("Brasserie du Canal SA", "BE68539007547034"),
            new TrueCreditor("Holzbau Lindner GmbH", "DE89370400440532013000"),
            new TrueCreditor("Menuiserie Valmont SARL", "FR7630006000011234567890189"),
            new TrueCreditor("Van Dijk Logistiek BV", "NL91ABNA0417164300"));
}
