package org.paymentassistant.domain.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that never change, with their hash. Two contents are equal where their bytes are. */
public final class Content {

    private final byte[] bytes;
    private final ContentHash hash;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.hash = ContentHash.of(bytes);
    }

    /** Content with a copy of the given bytes. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A new stream over the bytes; closing it has no effect. */
    public InputStream openStream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The first bytes, at most {@code length} of them. */
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Whether there are no bytes. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The SHA-256 of the bytes. */
    public ContentHash hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Content[" + bytes.length + " bytes, " + hash.hex().substring(0, 8) + "]";
    }
}
