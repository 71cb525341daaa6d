package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.party.CountryCode;

class IbanTest {

    private static final String FRENCH = "FR7630006000011234567890189";

    static List<String> examples() {
        return IbanExamples.all();
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @MethodSource("org.paymentassistant.domain.account.IbanTest#examples")
        void acceptsTheExampleOfEachCountry(String example) {
            assertThat(Iban.of(example).value()).isEqualTo(example);
            assertThat(Iban.of(example).country().value()).isEqualTo(example.substring(0, 2));
            assertThat(Iban.of(example).bban()).isEqualTo(example.substring(4));
        }

        @ParameterizedTest
        @CsvSource({
            "DE89370400440532013000, 37040044",
            "BE68539007547034, 539",
            "FR1420041010050500013M02606, 20041",
            "IT60X0542811101000000123456, 05428",
            "NL91ABNA0417164300, ABNA",
            "CH9300762011623852957, 00762",
            "ES9121000418450200051332, 2100",
            "GB29NWBK60161331926819, NWBK",
            "LU280019400644750000, 001"
        })
        void knowsWhereTheBanksCodeStands(String iban, String code) {
            assertThat(Iban.of(iban).bankCode()).contains(code);
        }

        @Test
        void claimsNoBankCodeWhereItIsNotHeldWhereOneStands() {
            assertThat(Iban.of("KZ86125KZT5004100100").bankCode()).isEmpty();
        }

        @Test
        void knowsAnExampleOfEachCountry() {
            Set<String> countries =
                    examples().stream().map(e -> e.substring(0, 2)).collect(Collectors.toSet());
            assertThat(countries).isEqualTo(IbanRegistry.all().keySet());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CH4431999123000889012",
                    "FR1420041010050500013M02606",
                    "FR7630001007941234567890185",
                    "LT121000011101001000",
                    "GB29NWBK60161331926819"
                })
        void acceptsFurtherExamples(String example) {
            assertThat(Iban.parse(example)).isPresent();
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.domain.account.IbanTest#examples")
        void rejectsEachSubstitutionOfOneDigit(String example) {
            for (int place : digitsOf(example)) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String changed = example.substring(0, place) + digit + example.substring(place + 1);
                    assertThat(Iban.parse(changed).isPresent()).as(changed).isEqualTo(changed.equals(example));
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.domain.account.IbanTest#examples")
        void rejectsEachExchangeOfTwoDigitsSideBySide(String example) {
            List<Integer> digits = digitsOf(example);
            for (int place : digits) {
                if (digits.contains(place + 1)) {
                    StringBuilder changed = new StringBuilder(example);
                    changed.setCharAt(place, example.charAt(place + 1));
                    changed.setCharAt(place + 1, example.charAt(place));
                    assertThat(Iban.parse(changed.toString()).isPresent())
                            .as("%s", changed)
                            .isEqualTo(example.contentEquals(changed));
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.domain.account.IbanTest#examples")
        void rejectsWhatIsTooShortOrTooLong(String example) {
            assertThat(Iban.parse(example.substring(0, example.length() - 1))).isEmpty();
            assertThat(Iban.parse(example + "0")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FR7630001007941234567890183", // as printed in the documentation of a bank
                    "", // nothing
                    "FR",
                    "FR76",
                    "IBAN",
                    "AA110011123Z5678", // no country
                    "US64SVBKUS6S3300958879", // a country without IBANs
                    "DE8937040044053201300O", // a letter where Germany has digits
                    "GB82WES112345698765432" // a digit where Britain has letters
                })
        void rejectsWhatIsNoIban(String text) {
            assertThat(Iban.parse(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"97, 00", "98, 01", "02, 99"})
        void rejectsCheckDigitsThatAreNeverIssued(String issued, String neverIssued) {
            String account = accountWithCheckDigits(issued);
            assertThat(Iban.parse("NL" + issued + account)).isPresent();
            assertThat(Iban.parse("NL" + neverIssued + account)).isEmpty();
        }

        private static String accountWithCheckDigits(String checkDigits) {
            return IntStream.range(0, 100_000)
                    .mapToObj(number -> String.format("ABNA%010d", number))
                    .filter(account -> Iban.parse("NL" + checkDigits + account).isPresent())
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Integer> digitsOf(String iban) {
            return IntStream.range(2, iban.length())
                    .filter(place -> Character.isDigit(iban.charAt(place)))
                    .boxed()
                    .toList();
        }
    }

    @Nested
    class Texts {

        static Stream<String> forms() {
            return Stream.of(
                    "FR76 3000 6000 0112 3456 7890 189",
                    "fr76 3000 6000 0112 3456 7890 189",
                    "  FR76-3000-6000-0112-3456-7890-189 ",
                    "FR76.3000.6000.0112.3456.7890.189",
                    "IBAN FR7630006000011234567890189",
                    "IBAN: FR76 3000 6000 0112 3456 7890 189",
                    "I.B.A.N. FR7630006000011234567890189",
                    "FR76\u00a03000\u202f6000\u20090112 3456\t7890\n189",
                    "FR76\u20113000\u20136000\u22120112 3456 7890 189",
                    "FR76\u200b3000\u00ad6000\ufeff0112 3456 7890 189",
                    "ＦＲ７６３０００６０００" + "０１１２３４５６７８９０１８９");
        }

        @ParameterizedTest
        @MethodSource("forms")
        void readsWhatPeopleWrite(String text) {
            assertThat(Iban.parse(text)).contains(Iban.of(FRENCH));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GB82WЕST12345698765432", // Cyrillic E
                    "DE8937040044053201300٠", // Arabic zero
                    "DE8937040044053201300O",
                    "FR7630006000\u202e011234567890189", // right-to-left override
                    "FR7630006000\u0000011234567890189",
                    "FR7630006000_011234567890189",
                    "FR7630006000011234567890189 BIC",
                    "<b>FR7630006000011234567890189</b>"
                })
        void rejectsLookAlikesAndWhatWouldBeReadDifferently(String text) {
            assertThat(Iban.parse(text)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.paymentassistant.domain.account.IbanTest#examples")
        void readsWhatItPrints(String example) {
            Iban iban = Iban.of(example);
            assertThat(Iban.parse(iban.formatted())).contains(iban);
            assertThat(Iban.parse("IBAN " + iban.formatted().replace(' ', '.'))).contains(iban);
        }

        @Test
        void rejectsEndlessText() {
            assertThat(Iban.parse("0".repeat(100_000))).isEmpty();
            assertThat(Iban.parse(" ".repeat(100_000) + FRENCH)).isEmpty();
            assertThat(Iban.parse("IBAN".repeat(30) + FRENCH)).isEmpty();
        }

        @Test
        void ofThrowsWithoutTellingTheNumber() {
            assertThatThrownBy(() -> Iban.of("FR76 3000 6000 0112 3456 7890 188"))
                    .isInstanceOf(InvalidIbanException.class)
                    .hasMessage("not an IBAN: FR76… (33 characters)");
            assertThatThrownBy(() -> new Iban("FR76 3000 6000 0112 3456 7890 189"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Knowledge {

        @Test
        void isMaskedUnlessAskedForItsValue() {
            assertThat(Iban.of(FRENCH)).hasToString("FR76 •••• 0189");
            assertThat(Iban.of(FRENCH).masked()).isEqualTo("FR76 •••• 0189");
            assertThat("" + new IbanAccount(Iban.of(FRENCH))).doesNotContain("3000");
        }

        @Test
        void isPrintedInGroupsOfFour() {
            assertThat(Iban.of(FRENCH).formatted()).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
            assertThat(Iban.of("BE68539007547034").formatted()).isEqualTo("BE68 5390 0754 7034");
        }

        @Test
        void knowsQrIbans() {
            assertThat(Iban.of("CH4431999123000889012").isQrIban()).isTrue();
            assertThat(Iban.of("CH9300762011623852957").isQrIban()).isFalse();
            assertThat(Iban.of(FRENCH).isQrIban()).isFalse();
        }

        @Test
        void knowsTheEuroPaymentsArea() {
            assertThat(Iban.of(FRENCH).isSepa()).isTrue();
            assertThat(Iban.of("CH9300762011623852957").isSepa()).isTrue();
            assertThat(Iban.of("GB82WEST12345698765432").isSepa()).isTrue();
            assertThat(Iban.of("TR330006100519786457841326").isSepa()).isFalse();
        }

        @Test
        void knowsItsCountry() {
            assertThat(Iban.of("XK051212012345678906").country()).isEqualTo(new CountryCode("XK"));
        }
    }
}
