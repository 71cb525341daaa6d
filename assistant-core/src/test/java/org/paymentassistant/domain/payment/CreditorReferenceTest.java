package org.paymentassistant.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paymentassistant.domain.payment.ReferenceType.BE_OGM;
import static org.paymentassistant.domain.payment.ReferenceType.CH_QRR;
import static org.paymentassistant.domain.payment.ReferenceType.RF;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorReferenceTest {

    @Nested
    class Values {

        static Stream<Arguments> rightReferences() {
            return Stream.of(
                    Arguments.of(RF, "RF18 5390 0754 7034", "RF18539007547034"),
                    Arguments.of(RF, "rf18-5390.0754/7034", "RF18539007547034"),
                    Arguments.of(BE_OGM, "+++010/8068/17183+++", "010806817183"),
                    Arguments.of(BE_OGM, "***010/8068/17183***", "010806817183"),
                    Arguments.of(BE_OGM, "000/0000/09797", "000000009797"),
                    Arguments.of(CH_QRR, "21 00000 00003 13947 14300 09017", "210000000003139471430009017"),
                    Arguments.of(ReferenceType.FI_VIITE, "123 45672", "12345672"),
                    Arguments.of(ReferenceType.EE_VIITE, "12345672", "12345672"),
                    Arguments.of(ReferenceType.EE_VIITE, "13", "13"),
                    Arguments.of(ReferenceType.NO_KID, "2345676", "2345676"),
                    Arguments.of(ReferenceType.NO_KID, "12345674", "12345674"),
                    Arguments.of(ReferenceType.SE_OCR, "1234 5678 903", "12345678903"),
                    Arguments.of(ReferenceType.DK_FIK, "123456789012347", "123456789012347"),
                    Arguments.of(ReferenceType.DK_FIK, "+71<123456789012347+88888888<", "123456789012347"),
                    Arguments.of(ReferenceType.NL_BETALINGSKENMERK, "5000 0567 8901 2345", "5000056789012345"),
                    Arguments.of(ReferenceType.NL_BETALINGSKENMERK, "12 2345 3462 2567", "12234534622567"),
                    Arguments.of(ReferenceType.NL_BETALINGSKENMERK, "1234567", "1234567"),
                    Arguments.of(ReferenceType.SI_REFERENCE, "SI12 1234567890120", "SI121234567890120"),
                    Arguments.of(ReferenceType.SI_REFERENCE, "SI00 12-34-56", "SI0012-34-56"),
                    Arguments.of(ReferenceType.SI_REFERENCE, "SI99", "SI99"),
                    Arguments.of(ReferenceType.HR_REFERENCE, "HR01 7269-68949637676", "HR017269-68949637676"),
                    Arguments.of(ReferenceType.CZ_VS, "0123456789", "0123456789"));
        }

        @ParameterizedTest
        @MethodSource("rightReferences")
        void areReadAsPeopleWriteThem(ReferenceType type, String text, String value) {
            assertThat(CreditorReference.parse(type, text).map(CreditorReference::value))
                    .contains(value);
        }

        @Test
        void areTriedForEachKind() {
            Set<Object> tried = rightReferences().map(a -> a.get()[0]).collect(Collectors.toSet());
            assertThat(tried).isEqualTo(EnumSet.allOf(ReferenceType.class));
        }

        @ParameterizedTest
        @MethodSource("rightReferences")
        void areReadAsTheyArePrinted(ReferenceType type, String text) {
            CreditorReference reference = CreditorReference.of(type, text);
            assertThat(CreditorReference.parse(type, reference.formatted())).contains(reference);
            assertThat(reference).hasToString(reference.value());
        }

        @ParameterizedTest
        @CsvSource({
            "RF, RF18 5390 0754 7035",
            "RF, RF00539007547034",
            "RF, RF18",
            "RF, RF185390075470340000000000",
            "RF, XX18539007547034",
            "BE_OGM, +++010/8068/17184+++",
            "BE_OGM, 000000000000",
            "BE_OGM, 01080681718",
            "CH_QRR, 210000000003139471430009018",
            "CH_QRR, 21000000000313947143000901",
            "FI_VIITE, 12345673",
            "FI_VIITE, 123",
            "EE_VIITE, 12345673",
            "NO_KID, 2345677",
            "NO_KID, 1",
            "SE_OCR, 12345678904",
            "DK_FIK, 123456789012346",
            "DK_FIK, 12345678901234",
            "NL_BETALINGSKENMERK, 6000056789012345",
            "NL_BETALINGSKENMERK, 12234534622566",
            "NL_BETALINGSKENMERK, 12345678",
            "SI_REFERENCE, SI12 1234567890121",
            "SI_REFERENCE, SI99 1",
            "SI_REFERENCE, SI00",
            "HR_REFERENCE, HR1",
            "CZ_VS, 12345678901",
            "CZ_VS, 12A"
        })
        void doNotExistWithAWrongFormOrCheckDigit(ReferenceType type, String text) {
            assertThat(CreditorReference.parse(type, text)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.of(type, text));
            assertThatIllegalArgumentException().isThrownBy(() -> new CreditorReference(type, text));
        }

        @ParameterizedTest
        @CsvSource({
            "BE_OGM, 010806817183",
            "CH_QRR, 210000000003139471430009017",
            "FI_VIITE, 12345672",
            "NO_KID, 12345674",
            "SE_OCR, 12345678903",
            "DK_FIK, 123456789012347",
            "RF, RF18539007547034",
            "NL_BETALINGSKENMERK, 5000056789012345"
        })
        void areRejectedForNearlyEachSubstitutionOfOneDigit(ReferenceType type, String value) {
            int accepted = 0;
            for (int place = type == RF ? 2 : 0; place < value.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String changed = value.substring(0, place) + digit + value.substring(place + 1);
                    accepted += !changed.equals(value) && type.accepts(changed) ? 1 : 0;
                }
            }
            int tolerated = type == ReferenceType.NO_KID ? 10 : 0; // a KID passes by either of two rules
            assertThat(accepted).isLessThanOrEqualTo(tolerated);
        }

        @ParameterizedTest
        @EnumSource(ReferenceType.class)
        void rejectEndlessAndForeignText(ReferenceType type) {
            assertThat(CreditorReference.parse(type, "1".repeat(100_000))).isEmpty();
            assertThat(CreditorReference.parse(type, "RF18 5390 0754 7О34")).isEmpty(); // Cyrillic O
            assertThat(CreditorReference.parse(type, "")).isEmpty();
        }

        @Test
        void readFullWidthDigits() {
            assertThat(CreditorReference.parse(BE_OGM, "＋＋＋０１０／８０６８／１７１８３＋＋＋"))
                    .contains(CreditorReference.of(BE_OGM, "010806817183"));
        }
    }

    @Nested
    class Printed {

        @ParameterizedTest
        @CsvSource({
            "RF, RF18539007547034, RF18 5390 0754 7034",
            "BE_OGM, 010806817183, +++010/8068/17183+++",
            "CH_QRR, 210000000003139471430009017, 21 00000 00003 13947 14300 09017",
            "FI_VIITE, 12345672, 123 45672",
            "SI_REFERENCE, SI99, SI99",
            "SI_REFERENCE, SI0012-34, SI00 12-34",
            "DK_FIK, 123456789012347, 123456789012347"
        })
        void inTheUsualGroups(ReferenceType type, String value, String printed) {
            assertThat(CreditorReference.of(type, value).formatted()).isEqualTo(printed);
        }
    }

    @Nested
    class Recognised {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RF18539007547034",
                    "Reference: RF18 5390 0754 7034",
                    "please quote RF18 5390 0754 7034 when paying",
                    "RF18 5390 0754 7034.",
                    "(RF18539007547034)"
                })
        void byTheLettersRf(String text) {
            assertThat(CreditorReference.recognise(text)).containsExactly(CreditorReference.of(RF, "RF18539007547034"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+++010/8068/17183+++",
                    "Mededeling: +++ 010/8068/17183 +++",
                    "***010/8068/17183***",
                    "+++010 8068 17183+++"
                })
        void byTheBelgianSigns(String text) {
            assertThat(CreditorReference.recognise(text)).containsExactly(CreditorReference.of(BE_OGM, "010806817183"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "21 00000 00003 13947 14300 09017",
                    "Referenz 210000000003139471430009017",
                    "x\n21 00000 00003 13947 14300 09017\ny"
                })
        void byTheTwentySevenDigits(String text) {
            assertThat(CreditorReference.recognise(text))
                    .containsExactly(CreditorReference.of(CH_QRR, "210000000003139471430009017"));
        }

        @Test
        void allOnAPageAndEachOnce() {
            String page = "RF18 5390 0754 7034 / +++010/8068/17183+++ / 210000000003139471430009017 / RF18539007547034";
            assertThat(CreditorReference.recognise(page))
                    .extracting(CreditorReference::type)
                    .containsExactly(RF, BE_OGM, CH_QRR);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "RF18 5390 0754 7035",
                    "XRF18539007547034",
                    "010/8068/17183",
                    "+++010/8068/17184+++",
                    "++*010/8068/17183+++",
                    "1 21 00000 00003 13947 14300 09017",
                    "210000000003139471430009017 1",
                    "210000000003139471430009018"
                })
        void notWithoutTheirSignsAndCheckDigits(String text) {
            assertThat(CreditorReference.recognise(text)).isEmpty();
        }

        @Test
        void inRandomTextOfAnyKindAsPrinted() {
            Random random = new Random(20_260_104);
            for (int round = 0; round < 300; round++) {
                String digits = String.format("%010d", Math.floorMod(random.nextLong(), 10_000_000_000L));
                long rest = Long.parseLong(digits) % 97;
                CreditorReference ogm =
                        CreditorReference.of(BE_OGM, digits + String.format("%02d", rest == 0 ? 97 : rest));
                assertThat(CreditorReference.recognise("à payer " + ogm.formatted() + " merci"))
                        .isEqualTo(List.of(ogm));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "1 ", "RF18 ", "RF18", "+++010/8068/17183", "+", "RF18A ", "+++ ", "\u0000"})
        void inTimeThatGrowsWithTheTextOnly(String piece) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(30),
                    () -> CreditorReference.recognise(piece.repeat(1_000_000 / piece.length())));
        }
    }

    @Test
    void knowsWhichGoIntoTheStructuredFieldOfSepa() {
        assertThat(CreditorReference.of(RF, "RF18539007547034").isStructuredForSepa())
                .isTrue();
        assertThat(CreditorReference.of(BE_OGM, "010806817183").isStructuredForSepa())
                .isTrue();
        assertThat(CreditorReference.of(ReferenceType.SE_OCR, "12345678903").isStructuredForSepa())
                .isFalse();
        assertThat(RF.country()).isEmpty();
        assertThat(BE_OGM.country().orElseThrow().value()).isEqualTo("BE");
    }
}
