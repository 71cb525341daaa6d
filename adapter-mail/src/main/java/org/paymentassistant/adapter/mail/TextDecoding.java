package org.paymentassistant.adapter.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Words of bytes: by the declared charset where that holds, else by UTF-8, else by the one of old mail programs. */
final class TextDecoding {

    private static final Charset OLD_PROGRAMS = Charset.forName("windows-1252");

    private TextDecoding() {}

    static String decode(byte[] bytes, Optional<String> declared) {
        return declared.flatMap(TextDecoding::charset)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, OLD_PROGRAMS));
    }

    /** A header that was written in UTF-8 without encoded words, and read byte by byte. */
    static String eightBit(String header) {
        boolean bytes =
                header.chars().allMatch(c -> c <= 0xff) && header.chars().anyMatch(c -> c >= 0x80);
        return bytes
                ? strictly(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                        .orElse(header)
                : header;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
