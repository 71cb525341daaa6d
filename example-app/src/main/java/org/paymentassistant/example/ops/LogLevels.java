package org.paymentassistant.example.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.event.Level;

/** From which level on a logger speaks, as {@code simplelogger.properties} says for both forms of the log. Immutable. */
final class LogLevels {

    private static final String PREFIX = "org.slf4j.simpleLogger.";

    private final Properties properties;

    private LogLevels(Properties properties) {
        this.properties = properties;
    }

    static LogLevels shipped() {
        Properties properties = new Properties();
        try (InputStream stream = LogLevels.class.getResourceAsStream("/simplelogger.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LogLevels(properties);
    }

    /** What is set for the nearest package, else for all. */
    Level of(String logger) {
        for (String name = logger; !name.isEmpty(); name = parent(name)) {
            String level = properties.getProperty(PREFIX + "log." + name);
            if (level != null) {
                return level(level);
            }
        }
        return level(properties.getProperty(PREFIX + "defaultLogLevel", "error"));
    }

    private static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static Level level(String text) {
        return Level.valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
