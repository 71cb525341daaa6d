package org.paymentassistant.adapter.mail;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The headers of a message, whose size is bounded before anything is decoded in them: decoding a header of a few hundred
 * kilobytes takes a thousand times its room.
 */
final class HeaderBlock {

    private static final int LARGEST = 256 << 10;

    private final byte[] message;
    private final boolean tooLong;

    private HeaderBlock(byte[] message, boolean tooLong) {
        this.message = message;
        this.tooLong = tooLong;
    }

    /** Of a message's bytes, which are not copied where the headers are bearable. */
    static HeaderBlock of(byte[] raw) {
        boolean tooLong = raw.length > LARGEST && !endsWithin(raw, LARGEST);
        return new HeaderBlock(tooLong ? Arrays.copyOf(raw, LARGEST) : raw, tooLong);
    }

    private static boolean endsWithin(byte[] raw, int limit) {
        for (int i = 1; i < limit; i++) {
            boolean afterLine = raw[i - 1] == '\n' || raw[i - 1] == '\r';
            boolean ofCrLf = raw[i] == '\n' && raw[i - 1] == '\r';
            boolean emptyLine = (raw[i] == '\n' || raw[i] == '\r') && afterLine && !ofCrLf;
            if (emptyLine) {
                return true;
            }
        }
        return false;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The message; its first headers only where they are too long. */
    InputStream open() {
        return new SharedByteArrayInputStream(message);
    }
}
