package org.paymentassistant.samples.identifier;

import java.util.random.RandomGenerator;

/** Makes IBANs (ISO 13616) that are valid, or plainly invalid where a sample needs a placeholder. Stateless. */
public final class Ibans {
    private Ibans() {}

    /**
     * Draws an account of a bank.
     *
     * @param random the source of chance, not null
     * @param country ISO 3166 code of a country in {@link Bbans}
     * @param bankCode the national bank code (or the bank letters) as the country writes it
     * @return a valid IBAN without spaces, its national check digits right too
     */
    public static String draw(RandomGenerator random, String country, String bankCode) {
        return of(country, Bbans.draw(random, country, bankCode));
    }

    /**
     * Puts country and check digits before a national account.
     *
     * @param country ISO 3166 code
     * @param bban the national account, letters in capitals
     * @return the IBAN without spaces
     */
    public static String of(String country, String bban) {
        return country + CheckDigits.iso7064(bban + country + "00") + bban;
    }

    /**
     * Says whether the check digits are right.
     *
     * @param iban an IBAN without spaces
     * @return true where the remainder by 97 is 1
     */
    public static boolean isValid(String iban) {
        return CheckDigits.mod97(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /**
     * Writes an IBAN in groups of four.
     *
     * @param iban an IBAN without spaces
     * @return the paper form
     */
    public static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
