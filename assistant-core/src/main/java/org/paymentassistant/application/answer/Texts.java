package org.paymentassistant.application.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.paymentassistant.domain.company.Language;

/** The words of one language, by key; {@code {name}} in them stands for a parameter. */
final class Texts {

    private final Properties words = new Properties();

    private Texts(Language language) {
        String resource = "texts_" + language.code() + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no words for " + language);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    /** The words of a key, which must be there. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    /** The words of a key with parameters put in. */
    String get(String key, Map<String, String> parameters) {
        return fill(get(key), parameters);
    }

    /** The words of a key, where there are any. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    static String fill(String words, Map<String, String> parameters) {
        String filled = words;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return filled;
    }
}
