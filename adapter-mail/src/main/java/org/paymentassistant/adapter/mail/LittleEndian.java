package org.paymentassistant.adapter.mail;

import java.util.Arrays;

/** Reads numbers and runs of bytes, least byte first; throws {@link IndexOutOfBoundsException} past the end. */
final class LittleEndian {

    private final byte[] bytes;
    private final int end;
    private int at;

    LittleEndian(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private LittleEndian(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int left() {
        return end - at;
    }

    void skip(long length) {
        at = after(length);
    }

    long unsigned(int length) {
        int next = after(length);
        long value = 0;
        for (int i = next - 1; i >= at; i--) {
            value = value << 8 | (bytes[i] & 0xff);
        }
        at = next;
        return value;
    }

    LittleEndian slice(long length) {
        int next = after(length);
        LittleEndian slice = new LittleEndian(bytes, at, next);
        at = next;
        return slice;
    }

    byte[] rest() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    private int after(long length) {
        if (length < 0 || length > left()) {
            throw new IndexOutOfBoundsException("past the end");
        }
        return at + (int) length;
    }
}
