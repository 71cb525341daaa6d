package org.paymentassistant.samples.facts;

import java.util.List;
import java.util.Locale;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Table;
import org.paymentassistant.samples.words.Vocabulary;

/** Invents names of businesses and people that stand in no list. */
final class BrandNames {
    private static final List<String> STARTS = List.of(
            "Al", "Ar", "Bel", "Bri", "Cal", "Cor", "Da", "Del", "El", "En", "Fa", "Fer", "Ga", "Glo", "Hel", "In",
            "Jo", "Ka", "Kor", "La", "Lu", "Ma", "Mi", "Mon", "Na", "No", "Ol", "Or", "Pa", "Pro", "Qua", "Ra", "Ro",
            "Sa", "Sol", "Ta", "Tri", "Un", "Va", "Vel", "Wa", "Xe", "Za");
    private static final List<String> MIDDLES = List.of(
            "", "", "", "ba", "ca", "di", "do", "fa", "le", "li", "lo", "ma", "mi", "na", "ni", "no", "ra", "ri", "ro",
            "ta", "ti", "va", "vi");
    private static final List<String> ENDS = List.of(
            "cor", "dex", "don", "dra", "gen", "lis", "lux", "mar", "max", "mon", "nex", "nia", "nova", "pol", "ra",
            "ris", "san", "sys", "tec", "tel", "ton", "trix", "via", "vis", "x", "zen");
    private static final List<String> TAILS = List.of(
            "",
            "",
            "",
            "",
            " Group",
            " Services",
            " Solutions",
            " International",
            " Partners",
            " Media",
            " Technik",
            " Logistics",
            " & Co",
            " Studio",
            " Design",
            " Energy",
            " Foods",
            " 24",
            " Europe",
            " Trading");
    private final Vocabulary words;
    private final Draw draw;

    BrandNames(Vocabulary words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    String business(Country country) {
        Table table = words.of(country);
        String name = draw.from(table.all("forms")).replace("{}", brand(table));
        return draw.chance(10) ? name.toUpperCase(Locale.ROOT) : name;
    }

    String person(Country country) {
        Table table = words.of(country);
        return draw.from(table.all("firstnames")) + " " + draw.from(table.all("surnames"));
    }

    /** The domain: mostly of the name, sometimes of a provider, sometimes as before. */
    String domain(String name, Party party) {
        String end = draw.from(words.of(party.address().country()).all("tld"));
        int sort = draw.between(0, 99);
        if (sort < 12) {
            return party.website().substring("www.".length());
        }
        if (sort < 22) {
            return draw.from(List.of("mail.example", "post.example", "web.example"));
        }
        String slug = PartyGenerator.slug(name.replaceAll("[.,&/()-]", " "));
        String[] parts = slug.split("-", -1);
        String joint = draw.from(List.of("", "-"));
        return parts.length > 1 && draw.chance(70) ? parts[0] + joint + parts[1] + "." + end : parts[0] + "." + end;
    }

    private String brand(Table table) {
        return switch (draw.between(0, 6)) {
            case 0 -> draw.fill("@@@") + draw.from(TAILS);
            case 1 -> draw.from(table.all("surnames")) + " & " + draw.from(table.all("surnames"));
            case 2 -> draw.from(table.all("surnames")) + draw.from(TAILS);
            case 3 -> coined() + "-" + coined();
            default -> coined() + draw.from(TAILS);
        };
    }

    private String coined() {
        return draw.from(STARTS) + draw.from(MIDDLES) + draw.from(ENDS);
    }
}
