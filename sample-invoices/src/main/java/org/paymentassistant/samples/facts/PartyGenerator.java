package org.paymentassistant.samples.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paymentassistant.samples.identifier.VatIds;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Table;
import org.paymentassistant.samples.words.Vocabulary;

/** Invents businesses. */
final class PartyGenerator {
    private static final int UK_POSTCODE_PARTS = 2;
    private final Vocabulary words;
    private final Draw draw;

    PartyGenerator(Vocabulary words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    Party party(Country country, Language language, String trade, boolean hasVatId) {
        Table table = words.of(country);
        String brand = brand(country, language, trade);
        String name = draw.from(table.all("forms")).replace("{}", brand);
        PostalAddress address = address(country);
        Optional<String> vatId = hasVatId ? VatIds.draw(draw.random(), country.name()) : Optional.empty();
        String domain = slug(brand) + "." + draw.from(table.all("tld"));
        String mailbox = draw.from(List.of("info", "contact", "billing", "office", "accounts", "compta"));
        return new Party(
                name,
                address,
                vatId,
                table.find("company").map(forms -> companyNumber(draw.from(forms), address, vatId)),
                table.find("tax").map(forms -> draw.fill(draw.from(forms))),
                mailbox + "@" + domain,
                draw.fill(draw.from(table.all("phones"))),
                "www." + domain);
    }

    PostalAddress address(Country country) {
        Table table = words.of(country);
        String street = draw.from(table.all("street"))
                .replace("{n}", String.valueOf(draw.between(1, 98)))
                .replace("{s}", draw.from(table.all("streets")));
        return located(street, draw.from(table.all("cities")), country);
    }

    static PostalAddress located(String street, String cityLine, Country country) {
        return switch (country) {
            case GB -> lastWords(street, cityLine, country, UK_POSTCODE_PARTS);
            case US, IE, CA, AU, IN -> afterComma(street, cityLine, country);
            default -> firstWord(street, cityLine, country);
        };
    }

    private String brand(Country country, Language language, String trade) {
        String pattern = draw.from(words.tradesIn(language).all(trade + ".names"));
        return pattern.replace("{s}", draw.from(words.of(country).all("surnames")));
    }

    private String companyNumber(String form, PostalAddress address, Optional<String> vatId) {
        String digits = vatId.map(id -> id.replaceAll("^[A-Z]+", "")).orElse("0########");
        String siren = digits.length() == 11 ? digits.substring(2) : digits;
        return draw.fill(form.replace("{city}", address.city())
                .replace("{siren}", siren.replaceAll("(.{3})(?=.)", "$1 "))
                .replace("{vat}", digits));
    }

    private static PostalAddress firstWord(String street, String cityLine, Country country) {
        int split = country == Country.NL ? cityLine.indexOf(' ', 5) : cityLine.indexOf(' ');
        String code = cityLine.substring(0, split).replace('_', ' ');
        return new PostalAddress(street, code, cityLine.substring(split + 1), cityLine.replace('_', ' '), country);
    }

    private static PostalAddress lastWords(String street, String cityLine, Country country, int count) {
        int split = cityLine.length();
        for (int i = 0; i < count; i++) {
            split = cityLine.lastIndexOf(' ', split - 1);
        }
        return new PostalAddress(
                street, cityLine.substring(split + 1), cityLine.substring(0, split), cityLine, country);
    }

    private static PostalAddress afterComma(String street, String cityLine, Country country) {
        int split = cityLine.indexOf(',');
        return new PostalAddress(
                street, cityLine.substring(split + 2), cityLine.substring(0, split), cityLine, country);
    }

    static String slug(String brand) {
        String plain = Normalizer.normalize(brand.replace("ß", "ss"), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
    }
}
