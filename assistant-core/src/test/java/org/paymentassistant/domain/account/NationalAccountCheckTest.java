package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paymentassistant.domain.checksum.Checksum;

class NationalAccountCheckTest {

    static List<String> examples() {
        return IbanExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void passesForTheExampleOfEachCountry(String example) {
        assertThat(Iban.of(example).nationalCheckPasses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AL47212110090000000235698741",
                "BA391290079401028494",
                "BE68539007547034",
                "CZ6508000000192000145399",
                "EE382200221020145685",
                "ES9121000418450200051332",
                "FI2112345600000785",
                "FR7630006000011234567890189",
                "HR1210010051863000160",
                "HU42117730161111101800000000",
                "IT60X0542811101000000123456",
                "MC5811222000010123456789030",
                "ME25505000012345678951",
                "MK07250120000058984",
                "NO9386011117947",
                "PL61109010140000071219812874",
                "PT50000201231234567890154",
                "RS35260005601001611379",
                "SI56263300012039086",
                "SK3112000000198742637541",
                "SM86U0322509800000000270100",
                "XK051212012345678906"
            })
    void failsWhereTheAccountIsChangedAndTheIbanMadeRightAgain(String example) {
        Iban changed = Iban.of(withRightCheckDigits(changed(example)));
        assertThat(changed.nationalCheckPasses()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013000", "GB82WEST12345698765432", "NL91ABNA0417164300"})
    void passesAnywhereThatHasNoRuleForAll(String example) {
        assertThat(Iban.of(withRightCheckDigits(changed(example))).nationalCheckPasses())
                .isTrue();
    }

    /** Changes the eighth place of the account number, which every rule covers. */
    private static String changed(String example) {
        char digit = example.charAt(11) == '9' ? '0' : (char) (example.charAt(11) + 1);
        return example.substring(0, 11) + digit + example.substring(12);
    }

    private static String withRightCheckDigits(String iban) {
        int check = 98 - Checksum.mod97(iban.substring(4) + iban.substring(0, 2) + "00");
        return iban.substring(0, 2) + String.format("%02d", check) + iban.substring(4);
    }
}
