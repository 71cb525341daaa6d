package org.paymentassistant.domain.account;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.paymentassistant.domain.checksum.Checksum;
import org.paymentassistant.domain.party.CountryCode;

/** How a country numbers its banks, where an account number alone does not say which bank it is at. */
public enum RoutingScheme {
    /** Routing number of the American Bankers Association: nine digits with a check digit. */
    US_ABA("USABA", "(0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)[0-9]{7}", RoutingScheme::abaCheck),
    /** Sort code of the United Kingdom: six digits. */
    GB_SORT_CODE("GBDSC", "[0-9]{6}"),
    /** National sort code of Ireland: six digits, the first is 9. */
    IE_SORT_CODE("IENCC", "9[0-9]{5}"),
    /** Canadian routing in its electronic form: 0, institution (three digits), transit (five digits). */
    CA_ROUTING("CACPA", "0[0-9]{8}"),
    /** Bank-state-branch number of Australia: six digits. */
    AU_BSB("AUBSB", "[0-9]{6}"),
    /** Bank (two digits) and branch (four digits) of New Zealand. */
    NZ_BANK_BRANCH("NZNCC", "[0-9]{6}"),
    /** Indian financial system code: four letters, 0, six letters or digits. */
    IN_IFSC("INFSC", "[A-Z]{4}0[A-Z0-9]{6}"),
    /** Bank of Hong Kong (three digits), with or without its branch (three more). */
    HK_BANK_CODE("HKNCC", "[0-9]{3}([0-9]{3})?"),
    /** Bank of Singapore (four digits), with or without its branch (three more). */
    SG_BANK_CODE("SGIBG", "[0-9]{4}([0-9]{3})?"),
    /** China's national advanced payment system: twelve digits. */
    CN_CNAPS("CNAPS", "[0-9]{12}"),
    /** Bank (four digits) and branch (three digits) of Japan. */
    JP_ZENGIN("JPZGN", "[0-9]{7}"),
    /** Branch code of South Africa: six digits. */
    ZA_BRANCH("ZANCC", "[0-9]{6}"),
    /** German Bankleitzahl: eight digits, the first from 1 to 8. */
    DE_BLZ("DEBLZ", "[1-8][0-9]{7}"),
    /** Austrian Bankleitzahl: five digits. */
    AT_BLZ("ATBLZ", "[1-9][0-9]{4}"),
    /** Clearing number of Sweden: four digits, or five where they start with 8. */
    SE_CLEARING("SESBA", "[1-79][0-9]{3}|8[0-9]{3,4}"),
    /** Registration number of a Danish branch: four digits. */
    DK_REGISTRATION("DKNCC", "[0-9]{4}"),
    /** Bank of the Czech Republic: four digits. */
    CZ_BANK_CODE("CZNCC", "[0-9]{4}"),
    /** Polish bank and branch: eight digits with a check digit. */
    PL_KNR("PLKNR", "[0-9]{8}", v -> Checksum.weighted(v, 3, 9, 7, 1, 3, 9, 7, 1) % 10 == 0),
    /** Bank identification code of Russia: nine digits that start with 04. */
    RU_BIC("RUCBC", "04[0-9]{7}");

    private final String clearingSystem;
    private final Pattern form;

    @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
    private final Predicate<String> check;

    RoutingScheme(String clearingSystem, String form) {
        this(clearingSystem, form, anything -> true);
    }

    RoutingScheme(String clearingSystem, String form, Predicate<String> check) {
        this.clearingSystem = clearingSystem;
        this.form = Pattern.compile(form);
        this.check = check;
    }

    /** The country whose banks are numbered so; not null. */
    public CountryCode country() {
        return new CountryCode(name().substring(0, 2));
    }

    /** The code in the external clearing system list of ISO 20022, for example {@code USABA}; not null. */
    public String clearingSystem() {
        return clearingSystem;
    }

    /**
     * Whether a value has the form and the check digit of this scheme.
     *
     * @param value digits and upper-case letters without separators; not null
     */
    public boolean accepts(String value) {
        return form.matcher(value).matches() && check.test(value);
    }

    private static boolean abaCheck(String value) {
        return Checksum.weighted(value, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0 && !"000000000".equals(value);
    }
}
