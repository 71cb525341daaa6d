package org.paymentassistant.example.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.paymentassistant.domain.company.Language;

/** The words of the pages in one language. Immutable. */
public final class PageTexts {

    /** The completion page's words, and those of the pages behind the login. */
    static final List<String> FILES = List.of("pages", "admin");

    private static final Map<Language, PageTexts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties words = new Properties();

    private PageTexts(Language language) {
        this.language = language;
        FILES.forEach(file -> load(file + "_" + language.code() + ".properties"));
    }

    private void load(String file) {
        try (InputStream stream = PageTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no words for " + language);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in a language. */
    public static PageTexts in(Language language) {
        return LOADED.computeIfAbsent(language, PageTexts::new);
    }

    /** ISO 639-1 code. */
    public String language() {
        return language.code();
    }

    /** How numbers and dates are written. */
    public Locale locale() {
        return language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.code());
    }

    /** Whether there are words of a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words of a key; the key itself where there are none, so that a missing word is seen and breaks nothing. */
    public String get(String key) {
        return words.getProperty(key, key);
    }

    /** The same with the parameters filled in, each of which stands in braces. */
    public String get(String key, Map<String, String> parameters) {
        String filled = get(key);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }
}
