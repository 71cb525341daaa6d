package org.paymentassistant.adapter.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of the domain from their JSON. */
final class ValueReader {

    private ValueReader() {}

    static Object value(JsonNode node, Type type) {
        Class<?> raw = ValueTypes.raw(type);
        if (raw == List.class) {
            return elements(node, type);
        }
        if (raw == java.util.Set.class) {
            return new LinkedHashSet<>(elements(node, type));
        }
        if (raw == Map.class) {
            return map(node, type);
        }
        if (raw.isRecord() || raw.isSealed()) {
            return record(node, raw);
        }
        return scalar(node, raw);
    }

    private static Object scalar(JsonNode node, Class<?> type) {
        if (type == boolean.class && node.isBoolean()) {
            return node.booleanValue();
        }
        if ((type == int.class || type == Integer.class) && node.isInt()) {
            return node.intValue();
        }
        if (!node.isTextual()) {
            throw new IllegalArgumentException("no stored value of " + type.getSimpleName());
        }
        return ValueTypes.ofText(node.textValue(), type);
    }

    private static List<Object> elements(JsonNode node, Type type) {
        List<Object> elements = new ArrayList<>();
        node.forEach(element -> elements.add(value(element, ValueTypes.argument(type, 0))));
        return elements;
    }

    private static Map<Object, Object> map(JsonNode node, Type type) {
        Map<Object, Object> map = new LinkedHashMap<>();
        Class<?> keys = ValueTypes.raw(ValueTypes.argument(type, 0));
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            map.put(ValueTypes.ofText(entry.getKey(), keys), value(entry.getValue(), ValueTypes.argument(type, 1)));
        }
        return map;
    }

    private static Object record(JsonNode node, Class<?> declared) {
        Class<?> type = declared.isSealed()
                ? ValueTypes.permitted(declared, node.path(ValueTypes.TYPE).asText())
                : declared;
        RecordComponent[] components = type.getRecordComponents();
        if (ValueTypes.isBare(declared)) {
            return ValueTypes.construct(type, value(node, components[0].getGenericType()));
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(node.path(components[i].getName()), components[i].getGenericType());
        }
        return ValueTypes.construct(type, values);
    }

    private static Object component(JsonNode node, Type type) {
        if (ValueTypes.raw(type) == Optional.class) {
            return node.isMissingNode() ? Optional.empty() : Optional.of(value(node, ValueTypes.argument(type, 0)));
        }
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("a stored value lacks a part");
        }
        return value(node, type);
    }
}
