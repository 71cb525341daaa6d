package org.paymentassistant.domain.payment;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.party.CountryCode;

/** The kinds of structured reference by which creditors match what they are paid, each with its form and its check. */
public enum ReferenceType {
    /** Creditor reference of ISO 11649: RF, two check digits, 1 to 21 letters and digits. */
    RF("RF[0-9]{2}[A-Z0-9]{1,21}", ReferenceChecks::iso11649),
    /** Belgian structured message (OGM, VCS): twelve digits, the last two of which are the rest by 97. */
    BE_OGM("[0-9]{12}", ReferenceChecks::belgian),
    /** Swiss QR reference and its forerunner ESR: 27 digits, recursive modulus 10. */
    CH_QRR("[0-9]{27}", Checksum::recursiveMod10),
    /** Finnish reference (viitenumero): 4 to 20 digits, weights 7, 3, 1. */
    FI_VIITE("[0-9]{4,20}", ReferenceChecks::sevenThreeOne),
    /** Estonian reference (viitenumber): 2 to 20 digits, weights 7, 3, 1. */
    EE_VIITE("[0-9]{2,20}", ReferenceChecks::sevenThreeOne),
    /** Norwegian KID: 2 to 25 digits, modulus 10 or modulus 11 (which may end in a minus sign). */
    NO_KID("[0-9]{1,24}[0-9-]", ReferenceChecks::norwegian),
    /** Swedish OCR number: 2 to 25 digits, modulus 10. The length digit that some creditors use is not checked. */
    SE_OCR("[0-9]{2,25}", Checksum::luhn),
    /** Danish payment id of the cards 71 (15 digits), 04 and 75 (16 digits), modulus 10. */
    DK_FIK("[0-9]{15,16}", Checksum::luhn),
    /**
     * Dutch payment reference (betalingskenmerk): 16 digits, the first of which checks the others; 9 to 14 digits, the
     * second of which also tells the length; or 7 digits without a check.
     */
    NL_BETALINGSKENMERK("[0-9]{7}|[0-9]{9,14}|[0-9]{16}", ReferenceChecks::dutch),
    /** Slovenian reference: SI, model, up to 20 digits and hyphens. Checked for the models 12 and 99. */
    SI_REFERENCE("SI[0-9]{2}[0-9-]{0,20}", ReferenceChecks::slovenian),
    /** Croatian reference: HR, model, up to 22 digits and hyphens. Its models' check digits are not checked. */
    HR_REFERENCE("HR[0-9]{2}[0-9-]{0,22}", anything -> true),
    /** Czech and Slovak variable symbol: 1 to 10 digits without a check digit. */
    CZ_VS("[0-9]{1,10}", anything -> true);

    private final Pattern form;

    @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
    private final Predicate<String> check;

    ReferenceType(String form, Predicate<String> check) {
        this.form = Pattern.compile(form);
        this.check = check;
    }

    /**
     * Whether a value has the form and the check digit of this kind.
     *
     * @param value upper case, no spaces; not null
     */
    public boolean accepts(String value) {
        return form.matcher(value).matches() && check.test(value);
    }

    /** The country in which this kind is used; empty for {@link #RF}, which is international. */
    public Optional<CountryCode> country() {
        return this == RF ? Optional.empty() : Optional.of(new CountryCode(name().substring(0, 2)));
    }

    /** Whether hyphens belong to the value. */
    boolean keepsHyphens() {
        return this == NO_KID || this == SI_REFERENCE || this == HR_REFERENCE;
    }
}
