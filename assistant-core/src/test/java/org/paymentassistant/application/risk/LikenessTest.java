package org.paymentassistant.application.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "firm\u0430.example, firma.example",
        "paypa1.example, paypal.example",
        "modem.example, modern.example",
        "supp1ier.example, supplier.example",
        "holzbau.com.hr, holzbau.hr",
        "lindner-holzbua.example, lindner-holzbau.example",
        "lindnerholzbau.example, lindner-holzbau.example"
    })
    void imitates(String domain, String original) {
        assertThat(Likeness.imitates(domain, original)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "firma.example, firma.example",
        "meyer.example, meier.example",
        "orange.example, arrange.example",
        "holzbau.de, holzbau.fr",
        "abc.com.hr, abc.hr"
    })
    void doesNotImitate(String domain, String original) {
        assertThat(Likeness.imitates(domain, original)).isFalse();
    }

    @Test
    void findsRegistrableDomainsInMailAndWebAddressesOnly() {
        assertThat(Domains.in(
                        "Billing@Mail.Acme.co.uk, https://shop.brouwers.be/x?y www.lindner.de acme.fr x@gmail.com"))
                .containsExactlyInAnyOrder("acme.co.uk", "brouwers.be", "lindner.de");
    }
}
