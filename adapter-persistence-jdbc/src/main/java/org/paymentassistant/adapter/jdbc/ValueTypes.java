package org.paymentassistant.adapter.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;

/** What the types of stored values are made of: records, sealed families of records, enums, collections and texts. */
final class ValueTypes {

    /** Tells the member of a sealed family. */
    static final String TYPE = "type";

    private ValueTypes() {}

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** Whether a record is written as its one component. */
    static boolean isBare(Class<?> declared) {
        return declared.isRecord()
                && declared.getRecordComponents().length == 1
                && declared.getRecordComponents()[0].getType() != java.util.Optional.class;
    }

    static Class<?> permitted(Class<?> family, String name) {
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(member -> member.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + family.getSimpleName() + " of that type"));
    }

    static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Currency currency ? currency.getCurrencyCode() : value.toString();
    }

    static Object ofText(String text, Class<?> type) {
        if (type.isEnum()) {
            return constant(text, type);
        }
        if (type == String.class) {
            return text;
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Currency.class) {
            return Currency.getInstance(text);
        }
        throw new IllegalArgumentException("no stored text of " + type.getSimpleName());
    }

    static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's component cannot be read", e);
        }
    }

    static Object construct(Class<?> type, Object... values) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parameters).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a stored " + type.getSimpleName() + " is not valid", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made", e);
        }
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " of that name"));
    }
}
