package org.paymentassistant.adapter.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

class Pain001AddressTest {

    @Test
    void writesEachPartIntoItsElement() {
        assertThat(written("Quai aux Briques", "12", "1000", "Bruxelles", "BE"))
                .isEqualTo("<StrtNm>Quai aux Briques</StrtNm><BldgNb>12</BldgNb><PstCd>1000</PstCd>"
                        + "<TwnNm>Bruxelles</TwnNm><Ctry>BE</Ctry>");
    }

    @Test
    void writesALongStreetInAtMostTwoLinesBesideTownAndCountry() {
        String street = "Zone industrielle des Grandes Terres du Nord, batiment administratif B, rez de chaussee,"
                + " porte de gauche, derriere la cour interieure";

        String xml = written(street, "7 bis", "69100", "Villeurbanne", "FR");

        assertThat(xml)
                .startsWith("<PstCd>69100</PstCd><TwnNm>Villeurbanne</TwnNm><Ctry>FR</Ctry><AdrLine>Zone industrielle")
                .endsWith("7 bis</AdrLine>")
                .doesNotContain("StrtNm", "BldgNb");
        assertThat(xml.split("<AdrLine>", -1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(90));
    }

    @Test
    void writesNoHalfAddress() {
        assertThat(written("Quai aux Briques", "12", "1000", "", "BE")).isEmpty();
        assertThat(written("Quai aux Briques", "12", "1000", "Bruxelles", "")).isEmpty();
        assertThat(written("Chuo", "1", "100-0001", "東京", "JP"))
                .as("a town without Latin letters")
                .isEmpty();
    }

    @Test
    void leavesOutWhatCannotBeWritten() {
        assertThat(written("千代田", "1", "100-0001", "Tokyo", "JP"))
                .isEqualTo("<BldgNb>1</BldgNb><PstCd>100-0001</PstCd><TwnNm>Tokyo</TwnNm><Ctry>JP</Ctry>");
    }

    private static String written(String street, String number, String code, String town, String country) {
        PostalAddress address = new PostalAddress(
                Optional.of(street).filter(part -> !part.isEmpty()),
                Optional.of(number),
                Optional.of(code),
                Optional.of(town).filter(part -> !part.isEmpty()),
                Optional.empty(),
                Optional.of(country).filter(part -> !part.isEmpty()).map(CountryCode::new));
        byte[] xml = XmlElements.document("urn:x", "Cdtr", root -> Pain001Address.write(root, Optional.of(address)));
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<Cdtr xmlns=\"urn:x\">", "")
                .replaceAll("</?Cdtr[^>]*>|</?PstlAdr>|<\\?xml[^>]*>", "");
    }
}
