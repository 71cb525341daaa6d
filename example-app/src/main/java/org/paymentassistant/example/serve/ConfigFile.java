package org.paymentassistant.example.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A configuration in Java's properties format, UTF-8. A value {@code ${env:NAME}} is taken from the environment, and
 * secrets must be. What is missing, malformed, given twice or not known is noted, so that {@link #check()} names all of
 * it at once, with its line.
 * Used by one thread.
 */
final class ConfigFile {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)}");

    private final String name;
    private final PropertyLines properties;
    private final Function<String, Optional<String>> environment;
    private final Set<String> asked = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(String name, PropertyLines properties, Function<String, Optional<String>> environment) {
        this.name = name;
        this.properties = properties;
        this.environment = environment;
    }

    static ConfigFile read(Path file, Function<String, Optional<String>> environment) {
        try {
            return new ConfigFile(file.toString(), PropertyLines.of(Files.readAllLines(file)), environment);
        } catch (CharacterCodingException e) {
            throw new ConfigException(List.of(file + " cannot be read: it is not in UTF-8"));
        } catch (IOException e) {
            throw new ConfigException(
                    List.of(file + " cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    /** A value; noted where it is missing, and empty then. */
    String text(String key) {
        return optional(key).orElseGet(() -> {
            note(key, "is missing");
            return "";
        });
    }

    /** A value that may be missing. */
    Optional<String> optional(String key) {
        asked.add(key);
        return properties
                .value(key)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> resolved(key, value));
    }

    /** A value that stands in the environment and never in the file. */
    String secret(String key) {
        Optional<String> raw = properties.value(key);
        if (raw.filter(value -> !REFERENCE.matcher(value.strip()).matches()).isPresent()) {
            note(key, "is a secret: let it refer to the environment, as in ${env:NAME}");
        }
        return text(key);
    }

    /** A secret that need not be there. */
    Optional<String> optionalSecret(String key) {
        boolean there = properties.value(key).isPresent();
        asked.add(key);
        return there ? Optional.of(secret(key)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private Optional<String> resolved(String key, String value) {
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.matches()) {
            return Optional.of(value);
        }
        Optional<String> found = environment.apply(reference.group(1));
        if (found.isEmpty()) {
            note(key, "refers to " + reference.group(1) + ", which the environment does not have");
            return Optional.of("");
        }
        return found;
    }

    /** A value of some form; noted where it has another. */
    <T> Optional<T> value(String key, String form, Function<String, T> parsing) {
        return optional(key).flatMap(text -> parsed(key, form, text, parsing));
    }

    private <T> Optional<T> parsed(String key, String form, String text, Function<String, T> parsing) {
        try {
            return Optional.of(parsing.apply(text));
        } catch (IllegalArgumentException e) {
            note(key, "is no " + form);
            return Optional.empty();
        }
    }

    int port(String key, int usual) {
        return value(key, "port", ConfigFile::portOf).orElse(usual);
    }

    private static int portOf(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port");
        }
        return port;
    }

    boolean flag(String key, boolean usual) {
        return value(key, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException("no flag");
                })
                .orElse(usual);
    }

    URI address(String key) {
        URI none = URI.create("");
        return text(key).isEmpty()
                ? none
                : value(key, "absolute address", ConfigFile::absolute).orElse(none);
    }

    private static URI absolute(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null) {
            throw new IllegalArgumentException("no host");
        }
        return address;
    }

    /** The parts of a value that are separated by commas. */
    List<String> list(String key) {
        return optional(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The different next parts of the keys that begin so: of {@code company.a.name} and {@code company.} it is {@code a}. */
    Set<String> partsAfter(String prefix) {
        Stream<String> keys = properties.keys().stream().filter(key -> key.startsWith(prefix));
        Set<String> parts = new TreeSet<>();
        keys.map(key -> key.substring(prefix.length()).split("\\.", 2)[0]).forEach(parts::add);
        return parts;
    }

    void note(String key, String problem) {
        problems.add(place(properties.lineOf(key)) + key + " " + problem);
    }

    private String place(Optional<Integer> line) {
        return name + line.map(number -> ":" + number).orElse("") + ": ";
    }

    private void noteUnknown(String key) {
        note(
                key,
                "is not known"
                        + NearestKey.of(key, asked)
                                .map(near -> "; " + near + " is")
                                .orElse(""));
    }

    /** Ends the reading: nothing may be wrong, and no key may be left that nobody asked for. */
    void check() {
        properties.keys().stream().filter(key -> !asked.contains(key)).forEach(this::noteUnknown);
        properties.faults().forEach(fault -> problems.add(place(Optional.of(fault.line())) + fault.problem()));
        if (!problems.isEmpty()) {
            throw new ConfigException(problems.stream().distinct().toList());
        }
    }
}
