package org.paymentassistant.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.Language;

/** Guesses the language that a person wrote a mail in, by its small words; empty where that is not clear. */
final class SpokenLanguage {

    private static final int LONGEST = 5_000;
    private static final Map<Language, Set<String>> SMALL_WORDS = smallWords();

    private SpokenLanguage() {}

    static Optional<Language> of(String text) {
        List<String> words = Arrays.stream(text.substring(0, Math.min(LONGEST, text.length()))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .toList();
        Map<Language, Long> hits = new EnumMap<>(Language.class);
        SMALL_WORDS.forEach((language, small) ->
                hits.put(language, words.stream().filter(small::contains).count()));
        List<Map.Entry<Language, Long>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<Language, Long>comparingByValue().reversed())
                .collect(Collectors.toList());
        boolean clear = ranked.get(0).getValue() >= 2
                && ranked.get(0).getValue() > ranked.get(1).getValue();
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    private static Map<Language, Set<String>> smallWords() {
        return Map.of(
                Language.EN,
                        words(
                                "the and please find attached you your is for with this thanks regards hello dear invoice"),
                Language.FR,
                        words(
                                "le la les et vous votre bonjour merci ci joint jointe pour avec cordialement facture est une"),
                Language.NL,
                        words("de het een en u uw graag bijgaand bijlage voor met groeten dank factuur is van hierbij"),
                Language.DE,
                        words(
                                "der die das und sie ihre bitte anbei finden für mit gruß grüße danke rechnung ist eine hallo"),
                Language.ES,
                        words(
                                "el la los y usted su adjunto adjunta por favor para con saludos gracias factura es una hola"),
                Language.IT,
                        words("il lo gli e la in allegato per con saluti grazie fattura è una buongiorno cordiali si"));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
