package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostalAddressTest {

    private static PostalAddress address(String street, String town) {
        return new PostalAddress(
                Optional.of(street),
                Optional.of("12 bis"),
                Optional.of("69002"),
                Optional.of(town),
                Optional.empty(),
                CountryCode.parse("FR"));
    }

    @Test
    void cleansItsParts() {
        PostalAddress address = address(" rue  du\nPont\u200b ", "Lyon");
        assertThat(address.streetName()).contains("rue du Pont");
        assertThat(address.line()).isEqualTo("rue du Pont 12 bis, 69002 Lyon");
    }

    @Test
    void takesABlankPartForMissing() {
        assertThat(address("\u200b", "  ").streetName()).isEmpty();
        assertThat(address("\u200b", "  ").townName()).isEmpty();
        assertThat(address("x", " ").hasTownAndCountry()).isFalse();
        assertThat(address("x", "Lyon").hasTownAndCountry()).isTrue();
    }

    @Test
    void cutsNothing() {
        assertThat(address("a".repeat(140), "Lyon").streetName())
                .hasValueSatisfying(s -> assertThat(s).hasSize(140));
        assertThatIllegalArgumentException().isThrownBy(() -> address("a".repeat(141), "Lyon"));
    }

    @Test
    void mayBeUnknownOrACountryAlone() {
        assertThat(PostalAddress.UNKNOWN.isUnknown()).isTrue();
        assertThat(PostalAddress.UNKNOWN.line()).isEmpty();
        assertThat(PostalAddress.in(CountryCode.of("FR")).isUnknown()).isFalse();
        assertThat(PostalAddress.in(CountryCode.of("FR")).country()).contains(CountryCode.of("FR"));
    }
}
