package org.paymentassistant.adapter.ocr.guard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Messages of a known length. */
final class Frames {

    /** What a child says when it is ready. */
    static final byte[] GREETING = "ready".getBytes(StandardCharsets.US_ASCII);

    private Frames() {}

    static void write(DataOutputStream output, byte[] message) throws IOException {
        output.writeInt(message.length);
        output.write(message);
        output.flush();
    }

    /** The next message; its announced length is checked before memory is taken for it. */
    static byte[] read(DataInputStream input, int longest) throws IOException {
        int length = input.readInt();
        if (Integer.compareUnsigned(length, longest) > 0) {
            throw new TooLongException(Integer.toUnsignedLong(length));
        }
        byte[] message = new byte[length];
        input.readFully(message);
        return message;
    }
}
