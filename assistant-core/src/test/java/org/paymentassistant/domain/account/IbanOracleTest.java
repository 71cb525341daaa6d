package org.paymentassistant.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.iban4j.bban.BbanStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.domain.checksum.Checksum;

/** Compares with an independent reading of the registry, over random numbers of every country. */
class IbanOracleTest {

    private static final int ROUNDS = 200;

    static List<IbanStructure> countriesThatBothKnow() {
        return IbanRegistry.all().values().stream()
                .filter(s -> BbanStructure.forCountry(CountryCode.getByCode(s.country())) != null)
                .filter(s -> !"AE".equals(s.country())) // digits in the registry, letters too in the other reading
                .toList();
    }

    @ParameterizedTest
    @MethodSource("countriesThatBothKnow")
    void agreesOnRandomNumbersAndOnTheirMutations(IbanStructure structure) {
        Random random = new Random(structure.country().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String iban = randomIban(structure, random);
            assertThat(Iban.parse(iban)).as(iban).isPresent();
            assertThat(oracleAccepts(iban)).as(iban).isTrue();
            String mutated = mutated(iban, random);
            assertThat(Iban.parse(mutated).isPresent()).as(mutated).isEqualTo(oracleAccepts(mutated));
        }
    }

    @ParameterizedTest
    @MethodSource("countriesThatBothKnow")
    void agreesOnTheLength(IbanStructure structure) {
        assertThat(structure.ibanLength())
                .isEqualTo(IbanUtil.getIbanLength(CountryCode.getByCode(structure.country())));
    }

    private static boolean oracleAccepts(String iban) {
        return IbanUtil.isValid(iban);
    }

    private static String randomIban(IbanStructure structure, Random random) {
        StringBuilder bban = new StringBuilder();
        for (char kind : structure.kinds().toCharArray()) {
            boolean letter = kind == 'a' || (kind == 'c' && random.nextInt(4) == 0 && lettersAgreed(structure));
            bban.append((char) (letter ? 'A' + random.nextInt(26) : '0' + random.nextInt(10)));
        }
        int check = 98 - Checksum.mod97(bban + structure.country() + "00");
        return structure.country() + String.format("%02d", check) + bban;
    }

    /** Ukraine and Pakistan may have letters by the registry, and have digits alone in the other reading. */
    private static boolean lettersAgreed(IbanStructure structure) {
        return !List.of("UA", "PK").contains(structure.country());
    }

    private static String mutated(String iban, Random random) {
        int place = 2 + random.nextInt(iban.length() - 2);
        char digit = (char) ('0' + random.nextInt(10));
        return switch (random.nextInt(4)) {
            case 0 -> iban.substring(0, place) + iban.substring(place + 1);
            case 1 -> iban.substring(0, place) + digit + iban.substring(place);
            default -> iban.substring(0, place) + digit + iban.substring(place + 1);
        };
    }
}
