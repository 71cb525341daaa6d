package org.paymentassistant.samples.facts;

/**
 * An account as a country writes it without IBAN.
 *
 * @param routingType GB_SORT_CODE, US_ABA or DE_BLZ, as in the truth files
 * @param routing the code of the bank, digits only
 * @param number the account, digits only
 */
public record LocalAccount(String routingType, String routing, String number) {}
