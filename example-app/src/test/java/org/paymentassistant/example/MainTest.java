package org.paymentassistant.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsAndIsNoFailure() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("read").contains("demo").contains("serve");
    }

    @Test
    void versionIsWrittenDownByTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).matches("Payment Assistant \\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "read", "read --yaml a.pdf", "serve", "demo --keep now"})
    void wrongUseLeavesWithTwoAndTellsTheRightOneOnStandardError(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: assistant");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "demo", "serve", "abandoned"})
    void eachCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: assistant " + command);
    }

    @Test
    void aFileThatCannotBeReadIsAnAnswerAndNoFailure() {
        assertThat(run("read", "--json", "no-such-file.pdf")).isZero();
        assertThat(List.of(out.toString().split(System.lineSeparator())))
                .singleElement()
                .asString()
                .contains("\"outcome\":\"not_processed\"")
                .contains("\"reason\":\"DAMAGED_FILE\"");
    }

    @Test
    void aConfigurationThatCannotBeUsedIsWrongUse() {
        assertThat(run("serve", "--config", "no-such-file.properties")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-file.properties cannot be read");
    }

    @Test
    void aConfigurationIsCheckedWithoutAStart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "imap.hots = x");

        assertThat(run("serve", "--check", "--config", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(file + ":1: imap.hots is not known; imap.host is");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
