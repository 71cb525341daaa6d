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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.domain.company.Language;

/** The words of one language, by key; {@code {name}} in them stands for a parameter. */
final class Texts {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final String UNKNOWN = "…";

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

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** Puts parameters in, each once: what looks like a placeholder in a value stays as it is. */
    static String fill(String words, Map<String, String> parameters) {
        Matcher placeholder = PLACEHOLDER.matcher(words);
        return placeholder.replaceAll(
                found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), UNKNOWN)));
    }
}
