package org.paymentassistant.domain.payment;

import java.util.Optional;
import java.util.function.Function;
import org.paymentassistant.domain.party.PostalAddress;

/** A part of a creditor's address that a destination may ask for. The country is not among them: the account tells it. */
public enum AddressPart {
    /** Street, with or without its number. */
    STREET("street", PostalAddress::streetName),
    /** Town. */
    TOWN("town", PostalAddress::townName),
    /** Post code. */
    POST_CODE("post-code", PostalAddress::postCode),
    /** State or province. */
    SUBDIVISION("subdivision", PostalAddress::countrySubdivision);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
    private final Function<PostalAddress, Optional<String>> reading;

    AddressPart(String key, Function<PostalAddress, Optional<String>> reading) {
        this.key = key;
        this.reading = reading;
    }

    /** Whether an address has this part. */
    public boolean isIn(PostalAddress address) {
        return reading.apply(address).isPresent();
    }

    static AddressPart ofKey(String key) {
        for (AddressPart part : values()) {
            if (part.key.equals(key)) {
                return part;
            }
        }
        throw new IllegalStateException("no part of an address: " + key);
    }
}
