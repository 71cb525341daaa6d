package org.paymentassistant.application.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paymentassistant.domain.company.Language;

/** Mails as they were last read and found good. {@code -Dgolden.update=true} rewrites them, to be read again. */
class GoldenMailsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/paymentassistant/application/answer/mails");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Set<Language> IN_FULL = Set.of(Language.EN, Language.FR);
    private static final Set<String> IN_EVERY_LANGUAGE =
            Set.of("processed", "partially-processed", "mixed", "not-processed", "split", "in-progress", "welcome");

    static Stream<Arguments> mails() {
        return Arrays.stream(Language.values())
                .flatMap(language -> MailSamples.names().stream()
                        .filter(name -> (IN_FULL.contains(language) && !name.equals("harmless"))
                                || IN_EVERY_LANGUAGE.contains(name))
                        .map(name -> Arguments.of(language, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mails")
    void isAsLastRead(Language language, String name) throws IOException {
        AnswerWriter.Words words = MailSamples.write(name, language);
        compare(language.code() + "/" + name + ".txt", "Subject: " + words.subject() + "\n\n" + words.text());
        compare(language.code() + "/" + name + ".html", words.html());
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        assumeThat(UPDATE).as("files are being rewritten").isFalse();
        Set<String> expected = mails().map(Arguments::get)
                .flatMap(mail ->
                        Stream.of(".txt", ".html").map(ending -> ((Language) mail[0]).code() + "/" + mail[1] + ending))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void compare(String file, String actual) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
