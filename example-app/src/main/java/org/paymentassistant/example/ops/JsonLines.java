package org.paymentassistant.example.ops;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;

/**
 * Writes events as lines of JSON, each at once and whole: {@code time} in UTC, {@code level}, {@code logger}, the event's
 * own keys, {@code message}, and {@code failure} with {@code trace} where something failed. Characters outside ASCII are
 * escaped, so that no text can begin a line of its own, or change how others look. Thread-safe.
 */
final class JsonLines {

    private final PrintStream out;
    private final LongSupplier milliseconds;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    JsonLines(PrintStream out, LongSupplier milliseconds) {
        this.out = out;
        this.milliseconds = milliseconds;
    }

    void write(
            Level level,
            String logger,
            String message,
            @Nullable List<KeyValuePair> keys,
            @Nullable Throwable failure) {
        ObjectNode line = json.createObjectNode()
                .put("time", Instant.ofEpochMilli(milliseconds.getAsLong()).toString())
                .put("level", level.name())
                .put("logger", logger);
        if (keys != null) {
            keys.forEach(pair -> put(line, pair.key, pair.value));
        }
        line.put("message", message);
        if (failure != null) {
            line.put("failure", failure.getClass().getName()).put("trace", trace(failure));
        }
        print(line);
    }

    private static void put(ObjectNode line, String key, @Nullable Object value) {
        if (value instanceof Number number) {
            line.put(key, number.doubleValue());
        } else {
            line.put(key, String.valueOf(value));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void print(ObjectNode line) {
        try {
            byte[] bytes = (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.US_ASCII);
            out.write(bytes, 0, bytes.length);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
