package org.paymentassistant.samples;

import java.util.Map;
import java.util.Optional;
import org.paymentassistant.samples.facts.Party;
import org.paymentassistant.samples.facts.PostalAddress;
import org.paymentassistant.samples.words.Country;

/** The invented company that buys everything in the demonstration. */
public final class DemoCompany {
    /** Its name. */
    public static final String NAME = "Atelier Lumen SAS";

    /** Its VAT identifier, with right check digits. */
    public static final String VAT_ID = "FR05662002526";

    /** The account that it pays EUR from. */
    public static final String EUR_IBAN = "FR7630147633157194430896966";

    /** The account that it pays CHF from. */
    public static final String CHF_IBAN = "CH9308721791592833717";

    /** The account that it pays GBP from. */
    public static final String GBP_IBAN = "GB15SVAV27594513901692";

    private DemoCompany() {}

    /**
     * The accounts that it pays from.
     *
     * @return IBAN by ISO 4217 code
     */
    public static Map<String, String> accounts() {
        return Map.of("EUR", EUR_IBAN, "CHF", CHF_IBAN, "GBP", GBP_IBAN);
    }

    /**
     * The company as a party of invoices.
     *
     * @return name, address and numbers
     */
    public static Party party() {
        return new Party(
                NAME,
                new PostalAddress("18 quai des Lanternes", "69009", "Lyon", "69009 Lyon", Country.FR),
                Optional.of(VAT_ID),
                Optional.of("RCS Lyon " + VAT_ID.substring(4)),
                Optional.empty(),
                "compta@atelier-lumen.example",
                "+33 4 72 00 18 18",
                "www.atelier-lumen.example");
    }
}
