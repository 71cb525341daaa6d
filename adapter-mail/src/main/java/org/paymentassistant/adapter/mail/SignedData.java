package org.paymentassistant.adapter.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What a signature wraps: the content of CMS SignedData (RFC 5652, 5.1), as S/MIME messages and signed e-invoices
 * ({@code .p7m}) are. The signature itself says nothing here: who sent a message, our own mail host tells.
 */
final class SignedData {

    private static final byte[] SIGNED = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x07, 0x02};
    private static final int SEQUENCE = 0x30;
    private static final int EXPLICIT = 0xa0;
    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;

    private SignedData() {}

    /** The content, of binary or base64 form; empty where it is none, is encrypted, or is signed beside. */
    static Optional<byte[]> content(byte[] bytes) {
        try {
            return of(bytes.length > 0 && bytes[0] == SEQUENCE ? bytes : base64(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] base64(byte[] bytes) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replaceAll("-----[^-]*-----", "");
        return Base64.getMimeDecoder().decode(text);
    }

    private static Optional<byte[]> of(byte[] bytes) {
        BerReader reader = new BerReader(bytes);
        reader.enter(SEQUENCE);
        if (!Arrays.equals(reader.value(), SIGNED)) {
            return Optional.empty();
        }
        reader.enter(EXPLICIT);
        reader.enter(SEQUENCE);
        reader.skip();
        reader.skip();
        reader.enter(SEQUENCE);
        reader.skip();
        if (reader.atEnd()) {
            return Optional.empty();
        }
        reader.enter(EXPLICIT);
        return Optional.of(octets(reader));
    }

    private static byte[] octets(BerReader reader) {
        if (reader.tag() == OCTETS) {
            return reader.value();
        }
        reader.enter(OCTETS_IN_PIECES);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (!reader.atEnd()) {
            if (reader.tag() != OCTETS) {
                throw new IllegalArgumentException("a piece that is no octets");
            }
            all.writeBytes(reader.value());
        }
        return all.toByteArray();
    }
}
