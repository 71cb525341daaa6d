package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes what Outlook would wrap, as MS-OXTNEF says. */
final class TnefWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    TnefWriter() {
        bytes.writeBytes(number(4, 0x223E9F78L));
        bytes.writeBytes(number(2, 7));
        attribute(1, 0x00089006L, number(4, 0x10000));
        attribute(1, 0x0002800CL, "the letter".getBytes(StandardCharsets.US_ASCII));
    }

    /** A file with its short title, and its long name in Unicode where there is one. */
    TnefWriter file(String title, String longName, byte[] content) {
        attribute(2, 0x00069002L, new byte[14]);
        attribute(2, 0x00018010L, (title + "\0").getBytes(StandardCharsets.ISO_8859_1));
        attribute(2, 0x0006800FL, content);
        if (!longName.isEmpty()) {
            attribute(2, 0x00069005L, properties(longName));
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private static byte[] properties(String longName) {
        byte[] name = (longName + "\0").getBytes(StandardCharsets.UTF_16LE);
        byte[] named = Mail.joined(number(2, 0x0003), number(2, 0x8001), new byte[16], number(4, 0), number(4, 5));
        byte[] many = Mail.joined(number(2, 0x1003), number(2, 0x0E20), number(4, 2), new byte[8]);
        byte[] padding = new byte[(4 - name.length % 4) % 4];
        return Mail.joined(
                number(4, 3),
                named,
                number(4, 9),
                many,
                number(2, 0x001F),
                number(2, 0x3707),
                number(4, 1),
                number(4, name.length),
                name,
                padding);
    }

    private void attribute(int level, long id, byte[] value) {
        bytes.write(level);
        bytes.writeBytes(number(4, id));
        bytes.writeBytes(number(4, value.length));
        bytes.writeBytes(value);
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xff;
        }
        bytes.writeBytes(number(2, sum & 0xffff));
    }

    private static byte[] number(int length, long value) {
        byte[] all = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return java.util.Arrays.copyOf(all, length);
    }
}
