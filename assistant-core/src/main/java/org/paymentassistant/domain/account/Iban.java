package org.paymentassistant.domain.account;

import java.util.Objects;
import java.util.Optional;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.text.CompactText;

/**
 * An international bank account number (ISO 13616). An instance has the length and structure of its country in the
 * SWIFT registry and right check digits; whether the account exists, only its bank knows. Immutable and thread-safe.
 *
 * <p>The check digits of a country's own account number are not part of the condition: see
 * {@link #nationalCheckPasses()}.
 *
 * <p>{@link #toString()} is masked. The whole number is {@link #value()}, which belongs in no log.
 *
 * @param value the electronic form: upper case, no spaces; not null
 */
public record Iban(String value) {

    private static final String LABEL = "IBAN";
    private static final int LOWEST_QR_IID = 30_000;
    private static final int HIGHEST_QR_IID = 31_999;

    /**
     * Checks the number.
     *
     * @throws InvalidIbanException if it is not an IBAN in electronic form
     */
    public Iban {
        Objects.requireNonNull(value, "value");
        if (!IbanRegistry.accepts(value)) {
            throw new InvalidIbanException(value);
        }
    }

    /**
     * The IBAN in a text, which must be one.
     *
     * @param text the number, in any form that {@link #parse(String)} reads; not null
     * @return the IBAN
     * @throws InvalidIbanException if it is none
     */
    public static Iban of(String text) {
        return parse(text).orElseThrow(() -> new InvalidIbanException(text));
    }

    /**
     * Reads an IBAN as people write it: in either case, with white space, dots and dashes, with the word IBAN before
     * it, in full-width characters. Letters and digits of other scripts are refused, even where they look the same.
     * Nothing is repaired: see {@link IbanRepair}.
     *
     * @param text what was written, and nothing else; not null
     * @return the IBAN; empty if the text is none, or longer than {@value CompactText#LONGEST_TEXT} characters
     */
    public static Optional<Iban> parse(String text) {
        return compact(text).filter(IbanRegistry::accepts).map(Iban::new);
    }

    /** The country of the account; not null. */
    public CountryCode country() {
        return new CountryCode(value.substring(0, 2));
    }

    /** The account number as the country has it, without country and check digits; not null. */
    public String bban() {
        return value.substring(4);
    }

    /**
     * The bank's code as its country has it, for example {@code 37040044} in Germany; empty for countries of which it is
     * not held here where the code stands. Which bank that is, no table of ours says.
     */
    public Optional<String> bankCode() {
        return IbanRegistry.structureOf(value)
                .map(IbanStructure::bank)
                .filter(bank -> bank.to() > bank.from())
                .map(bank -> bban().substring(bank.from(), bank.to()));
    }

    /** The printed form, in groups of four, for example {@code BE68 5390 0754 7034}; not null. */
    public String formatted() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What may be shown to anyone, for example {@code FR76 •••• 0189}; not null. */
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    /**
     * Whether this is a QR-IBAN of Switzerland or Liechtenstein, by its institution number 30000 to 31999. A payment
     * to one must carry a 27-digit QR reference.
     */
    public boolean isQrIban() {
        if (!value.startsWith("CH") && !value.startsWith("LI")) {
            return false;
        }
        int institution = Integer.parseInt(value.substring(4, 9));
        return institution >= LOWEST_QR_IID && institution <= HIGHEST_QR_IID;
    }

    /** Whether the account's country belongs to the Single Euro Payments Area. */
    public boolean isSepa() {
        return IbanRegistry.structureOf(value).filter(IbanStructure::sepa).isPresent();
    }

    /** Whether accounts of a country are named by IBAN, by the SWIFT IBAN registry. */
    public static boolean isUsedIn(CountryCode country) {
        return IbanRegistry.all().containsKey(country.value());
    }

    /** Whether a country has IBANs and belongs to the Single Euro Payments Area. */
    public static boolean isSepaCountry(CountryCode country) {
        return Optional.ofNullable(IbanRegistry.all().get(country.value()))
                .filter(IbanStructure::sepa)
                .isPresent();
    }

    /**
     * Whether the check digits which the country itself puts into its account numbers are right. Checked for AL, BA,
     * BE, CZ, EE, ES, FI, FR, HR, HU, IT, MC, ME, MK, NO, PL, PT, RS, SI, SK, SM and XK; true for all others.
     *
     * <p>Wrong ones are a reason to doubt, not to refuse: banks have issued numbers outside their country's rule.
     */
    public boolean nationalCheckPasses() {
        return NationalAccountCheck.passes(value.substring(0, 2), bban());
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked();
    }

    static Optional<String> compact(String text) {
        return CompactText.of(text, ".:").map(Iban::withoutLabel);
    }

    private static String withoutLabel(String compact) {
        return compact.startsWith(LABEL) ? compact.substring(LABEL.length()) : compact;
    }
}
