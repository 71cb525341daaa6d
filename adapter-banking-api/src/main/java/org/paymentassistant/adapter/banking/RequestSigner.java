package org.paymentassistant.adapter.banking;

import org.paymentassistant.domain.company.Company;

/** Shows the bank for whom a request is. Thread-safe. */
interface RequestSigner {

    /**
     * What is put into the head of one request.
     *
     * @throws org.paymentassistant.PermanentAssistantException where the company has no access to the bank
     * @throws org.paymentassistant.TransientAssistantException where the bank gives no access now
     */
    Signed sign(Company company);

    /** The bank did not know who it is; the next signature should be made anew. */
    default void refused(Company company, Signed signed) {
        // signatures that are new each time need nothing
    }

    /**
     * A header, and the name by which the bank may log the request.
     *
     * @param header the name of the header
     * @param value its value, which is secret
     * @param nonce names the request; empty where nothing does
     */
    record Signed(String header, String value, String nonce) {
        /** Without what is secret. */
        @Override
        public String toString() {
            return "Signed[" + header + "]";
        }
    }
}
