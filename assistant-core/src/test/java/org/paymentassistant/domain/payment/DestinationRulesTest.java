package org.paymentassistant.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.account.Bic;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.LocalAccount;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.account.RoutingNumber;
import org.paymentassistant.domain.account.RoutingScheme;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;
import org.paymentassistant.domain.text.Resource;

/** Each destination of the table with accounts that are accepted, and with what is asked for beside them. */
class DestinationRulesTest {

    private static final DestinationRules RULES = DestinationRules.shipped();

    /** Country, currency, account (IBAN, or number and perhaps scheme:routing), then what a bank still asks for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | EUR | DE89370400440532013000 | -
            FR | EUR | FR7630006000011234567890189 | -
            BG | EUR | BG80BNBG96611020345678 | -
            DE | USD | DE89370400440532013000 | BIC
            CH | CHF | CH9300762011623852957 | -
            CH | EUR | CH4431999123000889012 | -
            CH | USD | CH9300762011623852957 | BIC
            GB | GBP | GB82WEST12345698765432 | -
            GB | GBP | 12345678 GB_SORT_CODE:123456 | -
            GB | GBP | 12345678 | ROUTING_NUMBER
            GB | EUR | GB82WEST12345698765432 | -
            GB | USD | GB82WEST12345698765432 | BIC
            US | USD | 12345678901234567 US_ABA:021000021 | street town post-code subdivision
            US | USD | 1234567 | ROUTING_NUMBER street town post-code subdivision
            US | EUR | 1234567 | BIC street town post-code subdivision
            CA | CAD | 1234567 CA_ROUTING:000300012 | street town post-code subdivision
            CA | CAD | 123456789012 | ROUTING_NUMBER street town post-code subdivision
            AU | AUD | 123456 AU_BSB:062000 | street town
            AU | AUD | 123456789 | ROUTING_NUMBER street town
            NZ | NZD | 0102420100194000 | street town
            HK | HKD | 123456789 HK_BANK_CODE:004 | street town
            HK | HKD | 123456789 | ROUTING_NUMBER street town
            SG | SGD | 0011234567 SG_BANK_CODE:7171 | street town
            SG | SGD | 0011234567 | BIC street town
            CN | CNY | 6222021234567890123 | ROUTING_NUMBER BIC street town purpose
            CN | CNY | 6222021234567890123 CN_CNAPS:102100099996 | BIC street town purpose
            IN | INR | 123456789012 IN_IFSC:HDFC0000123 | street town purpose
            IN | INR | 123456789012 | ROUTING_NUMBER street town purpose
            JP | JPY | 1234567 JP_ZENGIN:0001001 | street town
            JP | JPY | 1234567 | ROUTING_NUMBER street town
            MX | MXN | 032180000118359719 | street town post-code
            ZA | ZAR | 12345678901 ZA_BRANCH:250655 | street town
            PL | PLN | PL61109010140000071219812874 | -
            CZ | CZK | CZ6508000000192000145399 | -
            RO | RON | RO49AAAA1B31007593840000 | BIC street town
            HU | HUF | HU42117730161111101800000000 | -
            SE | SEK | SE4550000000058398257466 | -
            SE | SEK | 50501055 SE_CLEARING:9900 | -
            SE | SEK | 1234567 SE_CLEARING:5000 | -
            NO | NOK | NO9386011117947 | -
            NO | NOK | 86011117947 | -
            DK | DKK | DK5000400440116243 | -
            DK | DKK | 0440116243 DK_REGISTRATION:0040 | -
            IS | ISK | IS140159260076545510730339 | -
            AE | AED | AE070331234567890123456 | BIC street town purpose
            TR | EUR | TR330006100519786457841326 | BIC street town
            IL | ILS | IL620108000000099999999 | BIC street town
            BR | BRL | BR1800360305000010009795493C1 | BIC street town
            AR | ARS | 2850590940090418135201 | BIC street town
            KR | KRW | 12345678901 | BIC street town purpose
            NG | NGN | 0123456789 | BIC street town
            """)
    void acceptAccountsOfTheirFormAndAskForTheRest(String country, String currency, String account, String asked) {
        Destination destination = destination(country, currency);
        PaymentAccount named = account(country, account);

        assertThat(destination.accepts(named)).isTrue();
        assertThat(asked(destination, named)).isEqualTo("-".equals(asked) ? "" : asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | EUR | 532013000 DE_BLZ:37040044
            FR | EUR | 12345678901
            CH | CHF | 12345678
            GB | GBP | 1234567 GB_SORT_CODE:123456
            GB | GBP | 123456789 GB_SORT_CODE:123456
            GB | EUR | 12345678 GB_SORT_CODE:123456
            US | USD | 123456789012345678 US_ABA:021000021
            CA | CAD | 123456 CA_ROUTING:000300012
            CA | CAD | 1234567890123 CA_ROUTING:000300012
            AU | AUD | 12 AU_BSB:062000
            AU | AUD | 12345678901 AU_BSB:062000
            NZ | NZD | 0102420100195000
            NZ | NZD | 010242010019400
            HK | HKD | 12345 HK_BANK_CODE:004
            SG | SGD | 1234
            CN | CNY | 1234
            IN | INR | 12345678 IN_IFSC:HDFC0000123
            JP | JPY | 123456 JP_ZENGIN:0001001
            MX | MXN | 032180000118359718
            MX | MXN | 1234567890
            ZA | ZAR | 123456 ZA_BRANCH:250655
            PL | PLN | 1090101400000712
            HU | HUF | 1177301611111018
            SE | SEK | 50501056 SE_CLEARING:9900
            SE | SEK | 12345 SE_CLEARING:9960
            NO | NOK | 86011117948
            DK | DKK | 12345678901 DK_REGISTRATION:0040
            AR | ARS | 2850590940090418135200
            AE | AED | 123456789012
            US | USD | DE89370400440532013000
            """)
    void refuseAccountsOfAnotherFormOrWithWrongCheckDigits(String country, String currency, String account) {
        assertThat(destination(country, currency).accepts(account(country, account)))
                .isFalse();
    }

    @Test
    void nameTheBankByEitherWhereOneIsEnough() {
        PaymentAccount american = account("US", "1234567");
        assertThat(destination("US", "USD").missingOfBank(american, Optional.of(new Bic("CHASUS33"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USD, US", "GBP, GB", "AUD, AU", "CAD, CA", "NZD, NZ", "INR, IN", "JPY, JP", "MXN, MX", "ZAR, ZA", "CNY, CN",
        "HKD, HK", "SGD, SG", "PLN, PL", "EUR, -", "CHF, -", "XOF, -"
    })
    void knowWhichCurrencyHasOneHomeOnly(String currency, String home) {
        assertThat(RULES.homeOf(Currency.getInstance(currency))
                        .map(CountryCode::value)
                        .orElse("-"))
                .isEqualTo(home);
    }

    @Test
    void takeTheHomeOfTheCurrencyWhereTheCountryIsNotKnown() {
        assertThat(RULES.of(Optional.empty(), Currency.getInstance("GBP")).routingScheme())
                .contains(RoutingScheme.GB_SORT_CODE);
        assertThat(RULES.of(Optional.empty(), Currency.getInstance("EUR")).takesIban())
                .isTrue();
        assertThat(RULES.of(Optional.empty(), Currency.getInstance("XOF")).takesIban())
                .isFalse();
    }

    @Test
    void limitTextAndAmountAsTheSchemesDo() {
        assertThat(destination("GB", "GBP").longestText()).isEqualTo(18);
        assertThat(destination("DE", "EUR").longestText()).isEqualTo(140);
        assertThat(destination("DE", "EUR").largestAmount())
                .hasValueSatisfying(limit -> assertThat(limit).isEqualByComparingTo("999999999.99"));
        assertThat(destination("US", "USD").largestAmount()).isEmpty();
    }

    @Test
    void stateASourceOnEachLine() {
        assertThat(Resource.entries(DestinationRules.class, "destinations.txt"))
                .allMatch(line -> line.substring(line.lastIndexOf('|')).matches("\\| .*(20[0-9]{2}|MEM).*"));
    }

    @Test
    void refuseATableWithoutALineForAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DestinationRules.read(List.of("DE | EUR | IBAN | - | - | 140 | - | none")));
        assertThatIllegalStateException().isThrownBy(() -> DestinationRules.read(List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> DestinationRules.read(List.of("* | * | 4x | - | - | 140 | - | none")));
        assertThatIllegalStateException()
                .isThrownBy(() -> DestinationRules.read(List.of("* | * | 4n!moon | - | - | 140 | - | none")));
        assertThatIllegalStateException()
                .isThrownBy(() -> DestinationRules.read(List.of("* | * | IBAN | - | - | 140 | -")));
    }

    private static Destination destination(String country, String currency) {
        return RULES.of(Optional.of(new CountryCode(country)), Currency.getInstance(currency));
    }

    private static PaymentAccount account(String country, String text) {
        String[] parts = text.split(" ", -1);
        if (Character.isLetter(text.charAt(0))) {
            return PaymentAccount.of(Iban.of(text));
        }
        Optional<RoutingNumber> routing = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split(":", -1))
                .map(part -> RoutingNumber.of(RoutingScheme.valueOf(part[0]), part[1]))
                .findFirst();
        return new LocalAccount(parts[0], routing, Optional.of(new CountryCode(country)));
    }

    private static String asked(Destination destination, PaymentAccount account) {
        Stream<String> bank =
                destination.missingOfBank(account, Optional.empty()).stream().map(Enum::name);
        Stream<String> address = destination.missingOfAddress(PostalAddress.UNKNOWN).stream()
                .map(part -> part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        Stream<String> purpose = destination.needsPurpose() ? Stream.of("purpose") : Stream.empty();
        return String.join(
                " ", Stream.of(bank, address, purpose).flatMap(one -> one).toList());
    }
}
