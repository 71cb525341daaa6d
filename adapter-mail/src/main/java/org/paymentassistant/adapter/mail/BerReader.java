package org.paymentassistant.adapter.mail;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Walks over values in the Basic Encoding Rules (ITU-T X.690), definite and indefinite lengths alike. Throws {@link
 * IndexOutOfBoundsException} or {@link IllegalArgumentException} where there is something else.
 */
final class BerReader {

    private static final int INDEFINITE = -1;
    private static final int DEEPEST = 20;

    private final byte[] bytes;
    private final Deque<Integer> ends = new ArrayDeque<>();
    private int at;

    BerReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The tag of the next value. */
    int tag() {
        return bytes[at] & 0xff;
    }

    /** Goes into the next value, which must have the tag. */
    void enter(int tag) {
        if (tag() != tag) {
            throw new IllegalArgumentException("another value");
        }
        at++;
        int length = length();
        ends.push(length == INDEFINITE ? INDEFINITE : at + length);
    }

    /** Whether the value that was entered last holds no more. */
    boolean atEnd() {
        int end = ends.element();
        return end == INDEFINITE ? bytes[at] == 0 && bytes[at + 1] == 0 : at >= end;
    }

    /** The bytes of the next value, which has a definite length. */
    byte[] value() {
        at++;
        int length = length();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("no definite length");
        }
        byte[] value = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return value;
    }

    /** Passes over the next value with all in it. */
    void skip() {
        skip(0);
    }

    private void skip(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        at++;
        int length = length();
        if (length != INDEFINITE) {
            at += length;
            return;
        }
        while (bytes[at] != 0 || bytes[at + 1] != 0) {
            skip(depth + 1);
        }
        at += 2;
    }

    private int length() {
        int first = bytes[at++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7f;
        if (count > 4) {
            throw new IllegalArgumentException("too long");
        }
        int length = count == 0 ? INDEFINITE : 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | (bytes[at++] & 0xff);
        }
        if (count > 0 && (length < 0 || length > bytes.length)) {
            throw new IllegalArgumentException("past the end");
        }
        return length;
    }
}
