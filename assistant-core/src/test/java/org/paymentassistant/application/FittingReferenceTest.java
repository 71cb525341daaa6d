package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paymentassistant.domain.account.Iban;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.payment.CreditorReference;
import org.paymentassistant.domain.payment.ReferenceType;

class FittingReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "RF18 5390 0754 7034, DE89370400440532013000, RF",
        "RF18 5390 0754 7034, CH9300762011623852957, RF",
        "21 00000 00003 13947 14300 09017, CH4431999123000889012, CH_QRR",
        "+++010/8068/17183+++, BE68539007547034, BE_OGM",
        "010/8068/17183, BE68539007547034, BE_OGM",
        "12345672, FI2112345600000785, FI_VIITE",
        "12345672, EE382200221020145685, EE_VIITE",
        "2345676, NO9386011117947, NO_KID",
        "12345674, NO9386011117947, NO_KID",
        "12345678903, SE4550000000058398257466, SE_OCR",
        "123456789012347, DK5000400440116243, DK_FIK",
        "+71<123456789012347+88888888<, DK5000400440116243, DK_FIK",
        "5000 0567 8901 2345, NL91ABNA0417164300, NL_BETALINGSKENMERK",
        "SI12 1234567890120, SI56263300012039086, SI_REFERENCE",
        "HR01 7269-68949637676, HR1210010051863000160, HR_REFERENCE",
        "0123456789, CZ6508000000192000145399, CZ_VS",
        "1234567890, SK3112000000198742637541, CZ_VS"
    })
    void isStructuredWithAnAccountWhereItsKindIsUsed(String text, String iban, ReferenceType type) {
        assertThat(FittingReference.of(text, account(iban)).map(CreditorReference::type))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "RF18 5390 0754 7035, DE89370400440532013000",
        "RF18 5390 0754 7034, CH4431999123000889012",
        "21 00000 00003 13947 14300 09018, CH4431999123000889012",
        "21 00000 00003 13947 14300 09017, CH9300762011623852957",
        "21 00000 00003 13947 14300 09017, DE89370400440532013000",
        "+++010/8068/17184+++, BE68539007547034",
        "+++010/8068/17183+++, DE89370400440532013000",
        "12345673, FI2112345600000785",
        "12345672, DE89370400440532013000",
        "1234-5672, FI2112345600000785",
        "2345677, NO9386011117947",
        "12345678904, SE4550000000058398257466",
        "2026-00000003, SE4550000000058398257466",
        "123456789012346, DK5000400440116243",
        "6000056789012345, NL91ABNA0417164300",
        "SI12 1234567890121, SI56263300012039086",
        "2026/0042, CZ6508000000192000145399",
        "12345678901, CZ6508000000192000145399",
        "F-2026-0042, FR7630006000011234567890189"
    })
    void isTextWithAWrongCheckDigitOrAnotherAccount(String text, String iban) {
        assertThat(FittingReference.of(text, account(iban))).isEmpty();
    }

    private static Optional<PaymentAccount> account(String iban) {
        return Optional.of(PaymentAccount.of(Iban.of(iban)));
    }
}
