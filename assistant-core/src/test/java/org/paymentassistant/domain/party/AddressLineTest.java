package org.paymentassistant.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            350 Fifth Avenue, New York, NY 10118         | US | 350 Fifth Avenue | 10118 | New York | NY | US
            350 Fifth Avenue, New York NY 10118, USA     | -  | 350 Fifth Avenue | 10118 | New York | NY | US
            350 Fifth Avenue, New York, NY 10118-0110, US | US | 350 Fifth Avenue | 10118-0110 | New York | NY | US
            1 Main St, Springfield, IL, 62704            | US | 1 Main St | 62704 | Springfield | IL | US
            100 King St W, Toronto, ON M5X 1A9           | CA | 100 King St W | M5X 1A9 | Toronto | ON | CA
            1 Macquarie Place, Sydney NSW 2000, Australia | - | 1 Macquarie Place | 2000 | Sydney | NSW | AU
            10 Downing Street, London SW1A 2AA           | GB | 10 Downing Street | SW1A 2AA | London | - | GB
            10 Downing Street, London, SW1A 2AA, UK      | -  | 10 Downing Street | SW1A 2AA | London | - | GB
            Unit 4, Dock Road, Leeds, LS1 4AP            | GB | Unit 4, Dock Road | LS1 4AP | Leeds | - | GB
            12 rue de la Paix, 75002 Paris               | FR | 12 rue de la Paix | 75002 | Paris | - | FR
            12 rue de la Paix, F-75002 Paris, France     | -  | 12 rue de la Paix | 75002 | Paris | - | FR
            Bahnhofstrasse 1, CH-8001 Zürich, Schweiz    | -  | Bahnhofstrasse 1 | 8001 | Zürich | - | CH
            Dam 1, 1012 JS Amsterdam, Nederland          | -  | Dam 1 | 1012 JS | Amsterdam | - | NL
            ul. Prosta 1, 00-950 Warszawa                | PL | ul. Prosta 1 | 00-950 | Warszawa | - | PL
            Rua Augusta 1, 1100-048 Lisboa               | PT | Rua Augusta 1 | 1100-048 | Lisboa | - | PT
            Drottninggatan 1, 111 51 Stockholm           | SE | Drottninggatan 1 | 111 51 | Stockholm | - | SE
            Sheikh Zayed Road 5, Dubai, AE               | -  | Sheikh Zayed Road 5 | - | Dubai | - | AE
            1 Queen's Road, Central, Hong Kong           | HK | 1 Queen's Road, Central | - | Hong Kong | - | HK
            10 Collyer Quay, Singapore                   | -  | 10 Collyer Quay | - | Singapore | - | SG
            10 Collyer Quay, Singapore 049315, Singapore | -  | 10 Collyer Quay | 049315 | Singapore | - | SG
            8001 Zürich                                  | CH | - | 8001 | Zürich | - | CH
            """)
    void isReadAsItIsWrittenInItsCountry(
            String text, String likely, String street, String postCode, String town, String state, String country) {
        PostalAddress address = PostalAddress.parse(
                        text, Optional.ofNullable(likely).map(CountryCode::new))
                .orElseThrow();
        assertThat(address)
                .isEqualTo(new PostalAddress(
                        Optional.ofNullable(street),
                        Optional.empty(),
                        Optional.ofNullable(postCode),
                        Optional.ofNullable(town),
                        Optional.ofNullable(state),
                        Optional.ofNullable(country).map(CountryCode::new)));
    }

    @Test
    void isReadFromLinesToo() {
        assertThat(PostalAddress.parse("1 Main St\r\nSpringfield, IL 62704\nUSA", Optional.empty()))
                .isEqualTo(PostalAddress.parse("1 Main St, Springfield, IL 62704, US", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350 Fifth Avenue, 10118 New York, NY",
                "Bahnhofstrasse 1, 8001 Zürich",
                "12 rue de la Paix, 75002 Paris",
                "Dubai"
            })
    void isReadBackFromItsOwnLine(String line) {
        Optional<CountryCode> country = Optional.of(new CountryCode(line.endsWith("NY") ? "US" : "FR"));
        assertThat(PostalAddress.parse(line, country).map(PostalAddress::line)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ;\n", "France"})
    void isNoneWhereNothingIsNamed(String text) {
        assertThat(PostalAddress.parse(text, Optional.empty())).isEmpty();
    }

    @Test
    void isNoneWhereTheTextIsEndless() {
        assertThat(PostalAddress.parse("1 Main St, ".repeat(100_000), Optional.empty()))
                .isEmpty();
    }
}
