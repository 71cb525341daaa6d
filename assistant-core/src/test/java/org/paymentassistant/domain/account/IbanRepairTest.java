package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanRepairTest {

    @ParameterizedTest
    @CsvSource({
        "DE89 37O4 0044 0532 0130 00, DE89370400440532013000",
        "DE89 37O4 OO44 0532 0130 00, ''",
        "DE89 37O4 O044 0532 0130 00, DE89370400440532013000",
        "DEB9 3704 0044 0532 0130 00, DE89370400440532013000",
        "0E89 3704 0044 0532 0130 00, DE89370400440532013000",
        "DE89 3704 0044 O532 0l30 00, DE89370400440532013000",
        "DE89 3704 0044 0532 0|30 00, DE89370400440532013000",
        "DE89 3704 0044 0$32 0!30 00, DE89370400440532013000",
        "8E68 5390 0754 7034, BE68539007547034",
        "BE6B 5390 07S4 7034, BE68539007547034",
        "GB82 WE5T 1234 5698 7654 32, GB82WEST12345698765432",
        "NL91 A8NA 04I7 1643 00, NL91ABNA0417164300",
        "1T60 X054 2811 1010 0000 0123 456, IT60X0542811101000000123456",
    })
    void undoesUpToTwoConfusionsOfLettersAndDigits(String read, String meant) {
        assertThat(IbanRepair.repair(read).map(Iban::value).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000", // an IBAN as it stands needs no repair
                "DE89370400440532013001", // a digit for a digit
                "DE8937040044053201300", // too short
                "DE893704004405320130000",
                "FR7630001007941234567890183",
                "",
                "DE",
                "DE89",
                "hello",
                "IBAN"
            })
    void leavesEverythingElseAlone(String read) {
        assertThat(IbanRepair.repair(read)).isEmpty();
    }

    @Test
    void choosesNoneOfSeveral() {
        // both O are allowed to be letters or zeros: MT…O1 and others pass, found by search
        String ambiguous = ambiguousMaltese();
        assertThat(IbanRepair.repair(ambiguous)).isEmpty();
    }

    @Test
    void neverGivesAnythingButTheNumberWhereOnlyDigitsStand() {
        Random random = new Random(20_260_101);
        String right = "ES9121000418450200051332";
        for (int round = 0; round < 500; round++) {
            StringBuilder read = new StringBuilder(right);
            confuse(read, random);
            confuse(read, random);
            if (!read.toString().equals(right)) {
                assertThat(IbanRepair.repair(read.toString())).as("%s", read).contains(Iban.of(right));
            }
        }
    }

    @Test
    void isBoundedWhateverIsRead() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            IbanRepair.repair("0".repeat(100_000));
            IbanRepair.repair("MT84" + "0".repeat(27));
            IbanRepair.repair("OOOO" + "O".repeat(30));
            IbanRepair.repair("LC55" + "B8".repeat(14));
        });
    }

    private static void confuse(StringBuilder read, Random random) {
        int place = 2 + random.nextInt(read.length() - 2);
        int digit = "0125678".indexOf(read.charAt(place));
        if (digit >= 0) {
            read.setCharAt(place, "OIZSGTB".charAt(digit));
        }
    }

    private static String ambiguousMaltese() {
        Random random = new Random(7);
        while (true) {
            StringBuilder text = new StringBuilder("MT84MALT01100");
            while (text.length() < 31) {
                text.append("O0S5B8Z2".charAt(random.nextInt(8)));
            }
            if (Iban.parse(text.toString()).isEmpty()) {
                return text.toString();
            }
        }
    }
}
