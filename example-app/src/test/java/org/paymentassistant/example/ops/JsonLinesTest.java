package org.paymentassistant.example.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.event.Level;

class JsonLinesTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonLines lines =
            new JsonLines(new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> 1_772_452_800_123L);
    private final Logger log = new JsonLogger("org.example.Part", Level.INFO, lines);

    private JsonNode only() throws IOException {
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").matches(written -> written.indexOf('\n') == written.length() - 1, "one line");
        return new ObjectMapper().readTree(text);
    }

    @Test
    void anEventHasItsKeysBesideTheUsualOnes() throws IOException {
        log.atInfo()
                .addKeyValue("event", "draft-submitted")
                .addKeyValue("seconds", 1.5)
                .log("done by {}", "someone");

        assertThat(only())
                .hasToString(
                        "{\"time\":\"2026-03-02T12:00:00.123Z\",\"level\":\"INFO\",\"logger\":\"org.example.Part\","
                                + "\"event\":\"draft-submitted\",\"seconds\":1.5,\"message\":\"done by someone\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n{\"level\":\"ERROR\"}",
                "\u001b[2J\u001b[31m",
                "\u202egnp.exe",
                "\u2028\u2029\u0085",
                "${jndi:ldap://host.example/a}",
                "\u0000\t\u0007"
            })
    void hostileTextStaysInItsLineAndIsShownAsItIs(String hostile) throws IOException {
        log.info("a file named {}", hostile);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).matches("[\\x20-\\x7e]+\\n");
        assertThat(only().path("message").asText()).isEqualTo("a file named " + hostile);
    }

    @Test
    void aFailureIsInTheSameLine() throws IOException {
        log.warn("it failed", new IllegalStateException("first\nsecond"));

        assertThat(only().path("failure").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(only().path("trace").asText()).contains("first\nsecond").contains("JsonLinesTest");
    }

    @Test
    void whatIsBelowTheLevelIsNotWritten() {
        log.debug("too much");

        assertThat(bytes.size()).isZero();
    }

    @Test
    void levelsAreThoseOfTheShippedFile() {
        LogLevels levels = LogLevels.shipped();

        assertThat(levels.of("org.paymentassistant.example.ops.EventLog")).isEqualTo(Level.INFO);
        assertThat(levels.of("org.paymentassistant.adapter.jdbc.Settlement")).isEqualTo(Level.WARN);
        assertThat(levels.of("com.zaxxer.hikari.pool.HikariPool")).isEqualTo(Level.ERROR);
    }
}
