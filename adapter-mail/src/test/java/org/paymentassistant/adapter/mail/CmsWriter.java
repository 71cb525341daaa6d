package org.paymentassistant.adapter.mail;

import java.util.HexFormat;

/** Writes the outside of CMS (RFC 5652): what a signature wraps, with definite lengths or in pieces. */
final class CmsWriter {

    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] ENVELOPED_DATA = HexFormat.of().parseHex("06092a864886f70d010703");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final byte[] VERSION = HexFormat.of().parseHex("020101");
    private static final byte[] END = {0, 0};

    private CmsWriter() {}

    static byte[] signed(byte[] content, boolean inPieces) {
        byte[] algorithms = value(0x31, new byte[0]);
        byte[] signers = value(0x31, new byte[0]);
        if (inPieces) {
            int half = content.length / 2;
            byte[] first = value(0x04, java.util.Arrays.copyOf(content, half));
            byte[] second = value(0x04, java.util.Arrays.copyOfRange(content, half, content.length));
            byte[] octets = open(0x24, Mail.joined(first, second));
            byte[] wrapped = open(0x30, Mail.joined(DATA, open(0xa0, octets)));
            byte[] data = open(0x30, Mail.joined(VERSION, algorithms, wrapped, signers));
            return open(0x30, Mail.joined(SIGNED_DATA, open(0xa0, data)));
        }
        byte[] wrapped = value(0x30, Mail.joined(DATA, value(0xa0, value(0x04, content))));
        byte[] data = value(0x30, Mail.joined(VERSION, algorithms, wrapped, signers));
        return value(0x30, Mail.joined(SIGNED_DATA, value(0xa0, data)));
    }

    static byte[] enveloped() {
        return value(0x30, Mail.joined(ENVELOPED_DATA, value(0xa0, value(0x30, VERSION))));
    }

    private static byte[] open(int tag, byte[] content) {
        return Mail.joined(new byte[] {(byte) tag, (byte) 0x80}, content, END);
    }

    private static byte[] value(int tag, byte[] content) {
        int length = content.length;
        byte[] head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return Mail.joined(head, content);
    }
}
