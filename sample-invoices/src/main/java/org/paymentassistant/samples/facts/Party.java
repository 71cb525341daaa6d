package org.paymentassistant.samples.facts;

import java.util.Optional;

/**
 * A business named on a document.
 *
 * @param name the name with its legal form
 * @param address where it is
 * @param vatId VAT identifier with country prefix and without separators, where it has one
 * @param companyNumber the text of its entry in a register, where it has one
 * @param taxNumber a national tax number without separators, where it has one
 * @param email the address for letters
 * @param phone the telephone number as printed
 * @param website the site without its scheme
 */
public record Party(
        String name,
        PostalAddress address,
        Optional<String> vatId,
        Optional<String> companyNumber,
        Optional<String> taxNumber,
        String email,
        String phone,
        String website) {
    /**
     * The same business under another name.
     *
     * @param other the name with its legal form
     * @param domain its domain on the internet
     * @return a changed copy
     */
    public Party named(String other, String domain) {
        String mailbox = email.substring(0, email.indexOf('@') + 1);
        return new Party(other, address, vatId, companyNumber, taxNumber, mailbox + domain, phone, "www." + domain);
    }
}
