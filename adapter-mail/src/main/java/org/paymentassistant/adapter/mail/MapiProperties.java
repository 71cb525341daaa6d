package org.paymentassistant.adapter.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Name and content of a file among its properties (MS-OXTNEF 2.1.3.4, MS-OXCDATA 2.11). */
final class MapiProperties {

    private static final int CONTENT = 0x3701;
    private static final int NAME = 0x3704;
    private static final int LONG_NAME = 0x3707;
    private static final int MANY = 0x1000;
    private static final int UNICODE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int INTERFACE_ID = 16;
    /** Sizes of values by type; a type that is not here has its size before it. */
    private static final Map<Integer, Integer> SIZES = Map.ofEntries(
            Map.entry(0x02, 4),
            Map.entry(0x03, 4),
            Map.entry(0x04, 4),
            Map.entry(0x05, 8),
            Map.entry(0x06, 8),
            Map.entry(0x07, 8),
            Map.entry(0x0A, 4),
            Map.entry(0x0B, 4),
            Map.entry(0x14, 8),
            Map.entry(0x40, 8),
            Map.entry(0x48, 16));

    private final LittleEndian bytes;
    private final Map<Integer, String> names = new HashMap<>();
    private Optional<byte[]> content = Optional.empty();

    private MapiProperties(LittleEndian bytes) {
        this.bytes = bytes;
    }

    static MapiProperties read(LittleEndian bytes) {
        MapiProperties properties = new MapiProperties(bytes);
        try {
            for (long count = bytes.unsigned(4); count > 0; count--) {
                properties.readOne();
            }
        } catch (IndexOutOfBoundsException e) {
            // what came before stands
        }
        return properties;
    }

    Optional<String> fileName() {
        return Optional.ofNullable(names.get(LONG_NAME)).or(() -> Optional.ofNullable(names.get(NAME)));
    }

    Optional<byte[]> content() {
        return content;
    }

    private void readOne() {
        int type = (int) bytes.unsigned(2);
        int id = (int) bytes.unsigned(2);
        if (id >= 0x8000) {
            skipNameOfProperty();
        }
        int single = type & ~MANY;
        boolean counted = single != type || !SIZES.containsKey(single);
        for (long values = counted ? bytes.unsigned(4) : 1; values > 0; values--) {
            readValue(id, single);
        }
    }

    private void skipNameOfProperty() {
        bytes.skip(16);
        boolean numbered = bytes.unsigned(4) == 0;
        bytes.skip(numbered ? 4 : padded(bytes.unsigned(4)));
    }

    private void readValue(int id, int type) {
        boolean sized = !SIZES.containsKey(type);
        long length = sized ? bytes.unsigned(4) : SIZES.getOrDefault(type, 0);
        byte[] value = bytes.slice(length).rest();
        bytes.skip(Math.min(bytes.left(), padded(length) - length));
        if (id == NAME || id == LONG_NAME) {
            names.putIfAbsent(id, text(value, type == UNICODE));
        } else if (id == CONTENT) {
            content = Optional.of(type == OBJECT ? afterInterfaceId(value) : value);
        }
    }

    private static byte[] afterInterfaceId(byte[] value) {
        LittleEndian object = new LittleEndian(value);
        object.skip(Math.min(INTERFACE_ID, value.length));
        return object.rest();
    }

    private static long padded(long length) {
        return (length + 3) / 4 * 4;
    }

    static String text(byte[] bytes, boolean unicode) {
        String text =
                unicode ? new String(bytes, StandardCharsets.UTF_16LE) : TextDecoding.decode(bytes, Optional.empty());
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
