package org.paymentassistant.adapter.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.Type;
import org.paymentassistant.PermanentAssistantException;

/**
 * Writes values of the domain as JSON and reads them back equal. The text says in which version it is written; what the
 * present version looks like is held by example files. Thread-safe.
 */
final class ValueCodec {

    private static final int VERSION = 1;

    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Writes a value. */
    <T> Json write(T value, Class<T> type) {
        return write(value, (Type) type);
    }

    /** Writes a value of a generic type. */
    Json write(Object value, Type type) {
        JsonNode node =
                JsonNodeFactory.instance.objectNode().put("v", VERSION).set("value", ValueWriter.node(value, type));
        try {
            return new Json(mapper.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new PermanentAssistantException("a value cannot be written", e);
        }
    }

    /** Reads a value. */
    <T> T read(Json json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /** Reads a value of a generic type. */
    Object read(Json json, Type type) {
        try {
            JsonNode node = mapper.readTree(json.text());
            if (node.path("v").asInt() != VERSION) {
                throw new PermanentAssistantException("a stored value is of another version");
            }
            return ValueReader.value(node.path("value"), type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new PermanentAssistantException("a stored value cannot be read", e);
        }
    }
}
