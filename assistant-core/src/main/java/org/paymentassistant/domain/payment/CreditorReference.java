package org.paymentassistant.domain.payment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A structured reference by which the creditor matches a payment (ISO 20022), with a right check digit where its kind
 * has one. Immutable and thread-safe.
 *
 * @param type the kind; not null
 * @param value upper case, without spaces and signs; hyphens only where the kind has them; not null
 */
public record CreditorReference(ReferenceType type, String value) {

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException if it is none of its kind
     */
    public CreditorReference {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        if (!type.accepts(value)) {
            throw new IllegalArgumentException("not a reference of the kind " + type);
        }
    }

    /**
     * The reference in a text, which must be one.
     *
     * @param type the kind; not null
     * @param text the reference, in any form that {@link #parse} reads; not null
     * @return the reference
     * @throws IllegalArgumentException if it is none of its kind
     */
    public static CreditorReference of(ReferenceType type, String text) {
        return parse(type, text).orElseThrow(() -> new IllegalArgumentException("not a reference of the kind " + type));
    }

    /**
     * Reads a reference as people write it: in either case, with white space and the signs that its printed form has.
     *
     * @param type the kind; not null
     * @param text what was written, and nothing else; not null
     * @return the reference; empty if the text is none of that kind
     */
    public static Optional<CreditorReference> parse(ReferenceType type, String text) {
        return ReferenceText.electronic(type, text)
                .filter(type::accepts)
                .map(value -> new CreditorReference(type, value));
    }

    /**
     * Finds the references that say themselves what they are: {@code RF…}, {@code +++…+++} or {@code ***…***}, and 27
     * digits that pass the check of a QR reference. Where an {@code RF} reference may end at several places, each is
     * given.
     *
     * @param text a line or a page of text; not null
     * @return the references in the order of their appearance, each once; perhaps none
     */
    public static List<CreditorReference> recognise(String text) {
        return ReferenceText.recognise(text);
    }

    /** The form in which the reference is printed, for example {@code +++010/8068/17183+++}; not null. */
    public String formatted() {
        return ReferenceText.printed(this);
    }

    /**
     * Whether the reference goes into the structured field of a SEPA credit transfer. International ones do
     * everywhere, Belgian, Finnish, Estonian, Dutch, Slovenian and Croatian ones between banks of their country; all
     * others have to be quoted as text or belong to other schemes.
     */
    public boolean isStructuredForSepa() {
        return switch (type) {
            case RF, BE_OGM, FI_VIITE, EE_VIITE, NL_BETALINGSKENMERK, SI_REFERENCE, HR_REFERENCE -> true;
            case CH_QRR, NO_KID, SE_OCR, DK_FIK, CZ_VS -> false;
        };
    }

    /** The reference without spaces. */
    @Override
    public String toString() {
        return value;
    }
}
