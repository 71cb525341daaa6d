package org.paymentassistant.samples.truth;

import java.util.Arrays;

/** The bytes of a file. Immutable: they are copied in and out. */
public final class FileContent {
    private final byte[] bytes;

    /**
     * Keeps bytes.
     *
     * @param bytes the bytes, copied
     */
    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
