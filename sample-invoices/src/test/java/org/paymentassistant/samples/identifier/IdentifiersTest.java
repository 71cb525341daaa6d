package org.paymentassistant.samples.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    private final SplittableRandom random = new SplittableRandom(3);

    @ParameterizedTest
    @CsvSource({"CZ,2010,24", "PL,1090,28", "DK,4780,18", "SE,500,24", "FI,123,18", "DE,20730177,22", "CH,30000,21"})
    void accounts_have_the_length_and_check_digits_of_their_country(String country, String bank, int length) {
        for (int i = 0; i < 50; i++) {
            String iban = Ibans.draw(random, country, bank);
            assertThat(iban).hasSize(length).startsWith(country);
            assertThat(Ibans.isValid(iban)).isTrue();
        }
    }

    @Test
    void the_check_digit_of_a_finnish_reference_is_that_of_the_published_example() {
        for (int i = 0; i < 50; i++) {
            String reference = References.finnish(random);
            int sum = 0;
            int[] weights = {7, 3, 1};
            String body = reference.substring(0, reference.length() - 1);
            for (int k = 0; k < body.length(); k++) {
                sum += (body.charAt(body.length() - 1 - k) - '0') * weights[k % 3];
            }
            assertThat((sum + reference.charAt(reference.length() - 1) - '0') % 10)
                    .isZero();
        }
    }

    @Test
    void dutch_characteristics_have_sixteen_digits() {
        assertThat(References.dutch(random)).matches("[0-9]{16}");
    }
}
