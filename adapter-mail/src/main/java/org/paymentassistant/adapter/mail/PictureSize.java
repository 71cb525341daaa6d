package org.paymentassistant.adapter.mail;

import java.util.Optional;

/** Width and height of a picture as its first bytes tell them; nothing is decoded. */
record PictureSize(int width, int height) {

    private static final int SMALLEST_PAGE = 500;
    private static final int SMALLEST_FILE = 100;
    private static final double WIDEST_PAGE = 2.0;

    static Optional<PictureSize> of(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G') && bytes.length >= 24) {
            return Optional.of(new PictureSize(big(bytes, 16, 4), big(bytes, 20, 4)));
        }
        if (starts(bytes, 'G', 'I', 'F', '8') && bytes.length >= 10) {
            return Optional.of(new PictureSize(little(bytes, 6), little(bytes, 8)));
        }
        return starts(bytes, 0xff, 0xd8) ? jpeg(bytes) : Optional.empty();
    }

    /** Whether a picture within a letter can be a photographed page: not a logo, a banner, a signature or a dot. */
    boolean mayBePage() {
        return Math.min(width, height) >= SMALLEST_PAGE && width <= WIDEST_PAGE * height;
    }

    /** Whether a picture sent as a file can hold anything that can be read. */
    boolean mayBeFile() {
        return Math.min(width, height) >= SMALLEST_FILE;
    }

    private static boolean starts(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** From one segment to the next up to the frame header (ITU-T T.81, B.1). */
    private static Optional<PictureSize> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            if (isFrame(marker)) {
                return Optional.of(new PictureSize(big(bytes, at + 7, 2), big(bytes, at + 5, 2)));
            }
            at += marker == 0xff ? 1 : 2 + Math.max(2, big(bytes, at + 2, 2));
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static int big(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | (bytes[at + i] & 0xff);
        }
        return value & Integer.MAX_VALUE;
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }
}
