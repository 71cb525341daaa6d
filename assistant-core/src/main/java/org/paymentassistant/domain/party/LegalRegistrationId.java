package org.paymentassistant.domain.party;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.text.CompactText;

/**
 * The number under which a company is registered (EN 16931, BT-30), with right check digits where its register has
 * them. Immutable and thread-safe.
 *
 * @param scheme the register; not null
 * @param value digits and upper-case letters without separators; not null
 */
public record LegalRegistrationId(Scheme scheme, String value) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is none of its register
     */
    public LegalRegistrationId {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (!scheme.accepts(value)) {
            throw new IllegalArgumentException("not a number of the register " + scheme);
        }
    }

    /**
     * The number in a text, which must be one.
     *
     * @param scheme the register; not null
     * @param text the number, in any form that {@link #parse} reads; not null
     * @return the number
     * @throws IllegalArgumentException if it is none of that register
     */
    public static LegalRegistrationId of(Scheme scheme, String text) {
        return parse(scheme, text)
                .orElseThrow(() -> new IllegalArgumentException("not a number of the register " + scheme));
    }

    /**
     * Reads a number as people write it: in either case, with white space, dots, dashes or slashes.
     *
     * @param scheme the register; not null
     * @param text what was written, and nothing else; not null
     * @return the number; empty if the text is none of that register
     */
    public static Optional<LegalRegistrationId> parse(Scheme scheme, String text) {
        return CompactText.of(text, "./").filter(scheme::accepts).map(value -> new LegalRegistrationId(scheme, value));
    }

    /** A register of companies, or another source of numbers for them. */
    public enum Scheme {
        /** French company: nine digits (Luhn). */
        SIREN("0002", "[0-9]{9}", Checksum::luhn),
        /** French establishment: SIREN and five digits (Luhn; La Poste has its own rule). */
        SIRET("0009", "[0-9]{14}", CompanyChecks::siret),
        /** Belgian enterprise number (KBO, BCE): ten digits, modulus 97. */
        BE_KBO("0208", "[01][0-9]{9}", CompanyChecks::belgian),
        /** Dutch chamber of commerce: eight digits without a check digit. */
        NL_KVK("0106", "[0-9]{8}", anything -> true),
        /** Swiss enterprise: CHE and nine digits, modulus 11. */
        CH_UID("0183", "CHE[0-9]{9}", v -> CompanyChecks.swiss(v.substring(3))),
        /** German commercial register: HRA or HRB and the number there. The court is not part of it. */
        DE_HANDELSREGISTER("", "HR[AB][1-9][0-9]{0,5}[A-Z]{0,2}", anything -> true),
        /** Companies House: eight characters, the first two may be letters. */
        GB_COMPANY("", "([A-Z]{2}|[0-9]{2})[0-9]{6}", anything -> true),
        /** Swedish organisation: ten digits (Luhn). */
        SE_ORGNR("0007", "[0-9]{2}[2-9][0-9]{7}", Checksum::luhn),
        /** Norwegian organisation: nine digits, modulus 11. */
        NO_ORGNR("0192", "[89][0-9]{8}", CompanyChecks::norwegian),
        /** Danish company (CVR): eight digits, modulus 11. */
        DK_CVR("0184", "[1-9][0-9]{7}", CompanyChecks::danish),
        /** Finnish company (Y-tunnus): eight digits, modulus 11. */
        FI_YTUNNUS("0212", "[0-9]{8}", CompanyChecks::finnish),
        /** Polish tax number: ten digits, modulus 11. */
        PL_NIP("", "[1-9][0-9]{9}", CompanyChecks::polishNip),
        /** Polish statistical number: nine or fourteen digits, modulus 11. */
        PL_REGON("", "[0-9]{9}([0-9]{5})?", CompanyChecks::polishRegon),
        /** Polish court register: ten digits without a check digit. */
        PL_KRS("", "[0-9]{10}", anything -> true),
        /** Czech and Slovak company: eight digits, modulus 11. */
        CZ_ICO("0154", "[0-9]{8}", CompanyChecks::czech),
        /** Spanish tax number of companies and persons. */
        ES_NIF("", "[A-Z0-9][0-9]{7}[A-Z0-9]", SpanishTaxNumber::isRight),
        /** Australian business: eleven digits, modulus 89. */
        AU_ABN("0151", "[1-9][0-9]{10}", CompanyChecks::australian),
        /** Employer of the United States: nine digits without a check digit. */
        US_EIN("", "[0-9]{9}", anything -> true),
        /** Indian goods and services taxpayer: fifteen characters, modulus 36. */
        IN_GSTIN("", "[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]", CompanyChecks::indian),
        /** Legal entity identifier (ISO 17442): twenty characters, modulus 97. */
        LEI("0199", "[A-Z0-9]{18}[0-9]{2}", v -> Checksum.mod97(v) == 1);

        private final String icd;
        private final Pattern form;

        @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
        private final Predicate<String> check;

        Scheme(String icd, String form, Predicate<String> check) {
            this.icd = icd;
            this.form = Pattern.compile(form);
            this.check = check;
        }

        /**
         * The scheme by which an electronic invoice names its register.
         *
         * @param icd a code of ISO/IEC 6523, for example {@code 0002}; not null
         * @return the scheme; empty if it is none of these
         */
        public static Optional<Scheme> ofIcd(String icd) {
            return Arrays.stream(values())
                    .filter(s -> !s.icd.isEmpty() && s.icd.equals(icd))
                    .findFirst();
        }

        /** The code of ISO/IEC 6523 that electronic invoices use; empty where there is none. */
        public Optional<String> icd() {
            return Optional.of(icd).filter(code -> !code.isEmpty());
        }

        /**
         * Whether a value has the form and the check digits of this register.
         *
         * @param value digits and upper-case letters without separators; not null
         */
        public boolean accepts(String value) {
            return form.matcher(value).matches() && check.test(value);
        }
    }
}
