package org.paymentassistant.adapter.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Values of the domain as JSON, equal values as equal JSON. */
final class ValueWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueWriter() {}

    static JsonNode node(Object value, Type type) {
        if (value instanceof List<?> list) {
            return array(list.stream().map(element -> node(element, ValueTypes.argument(type, 0))));
        }
        if (value instanceof Set<?> set) {
            return array(set.stream()
                    .map(element -> node(element, ValueTypes.argument(type, 0)))
                    .sorted(Comparator.comparing(JsonNode::toString)));
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, type);
        }
        return value instanceof Record record ? record(record, ValueTypes.raw(type)) : scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        return NODES.textNode(ValueTypes.text(value));
    }

    private static JsonNode array(Stream<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static JsonNode object(Map<?, ?> map, Type type) {
        ObjectNode object = NODES.objectNode();
        map.entrySet().stream()
                .sorted(Comparator.comparing(entry -> ValueTypes.text(entry.getKey())))
                .forEach(entry -> object.set(
                        ValueTypes.text(entry.getKey()), node(entry.getValue(), ValueTypes.argument(type, 1))));
        return object;
    }

    private static JsonNode record(Record record, Class<?> declared) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (ValueTypes.isBare(declared)) {
            return node(ValueTypes.component(record, components[0]), components[0].getGenericType());
        }
        ObjectNode object = NODES.objectNode();
        if (declared.isSealed()) {
            object.put(ValueTypes.TYPE, record.getClass().getSimpleName());
        }
        for (RecordComponent component : components) {
            set(object, component, ValueTypes.component(record, component));
        }
        return object;
    }

    private static void set(ObjectNode object, RecordComponent component, Object value) {
        Type type = component.getGenericType();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> object.set(component.getName(), node(present, ValueTypes.argument(type, 0))));
        } else {
            object.set(component.getName(), node(value, type));
        }
    }
}
