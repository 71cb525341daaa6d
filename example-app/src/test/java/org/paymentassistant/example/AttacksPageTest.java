package org.paymentassistant.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of attacks promises no test that is not there, and leaves out no attack on mail, link or page. */
class AttacksPageTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| *A([0-9]+) .*$");
    private static final Pattern TEST =
            Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Contract))(?:\\.([A-Za-z0-9]+))?(\\.\\.\\.)?`");

    @Test
    void everyAttackOnMailLinkAndPageHasALineWithATest() throws IOException {
        Map<Integer, String> lines = new HashMap<>();
        LINE.matcher(page())
                .results()
                .forEach(line -> lines.merge(Integer.parseInt(line.group(1)), line.group(), String::concat));

        IntStream.concat(IntStream.rangeClosed(1, 9), IntStream.rangeClosed(25, 39))
                .forEach(number -> assertThat(lines.getOrDefault(number, ""))
                        .as("A" + number)
                        .containsPattern(TEST));
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Map<String, String> sources = sources();

        TEST.matcher(page()).results().forEach(named -> assertNamed(named, sources));
    }

    private static void assertNamed(MatchResult named, Map<String, String> sources) {
        assertThat(sources).as(named.group()).containsKey(named.group(1));
        String part = named.group(2);
        if (part != null) {
            String wanted = "\\b(?:void|class|interface) " + part + (named.group(3) == null ? "\\b" : "");
            assertThat(sources.getOrDefault(named.group(1), ""))
                    .as(named.group())
                    .containsPattern(wanted);
        }
    }

    private static String page() throws IOException {
        return Files.readString(PROJECT.resolve("docs/attacks.md"));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            List<Path> tests = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            tests.forEach(folder -> read(folder, sources));
        }
        return sources;
    }

    private static void read(Path folder, Map<String, String> sources) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(name(file), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
