package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** Undoes a transfer encoding (RFC 2045, 6). What is wrong in it is passed over; what is unknown stays as it is. */
final class TransferEncoding {

    private static final Set<String> KNOWN = Set.of("base64", "quoted-printable", "uuencode", "x-uuencode", "x-uue");

    private TransferEncoding() {}

    /** Whether there is something to undo. */
    static boolean isKnown(String encoding) {
        return KNOWN.contains(encoding);
    }

    static byte[] decode(byte[] raw, String encoding) {
        return switch (encoding) {
            case "base64" -> base64(raw);
            case "quoted-printable", "uuencode", "x-uuencode", "x-uue" -> known(raw, encoding);
            default -> raw;
        };
    }

    /** Characters outside the alphabet are ignored, as RFC 2045 asks; what follows a padding begins anew. */
    private static byte[] base64(byte[] raw) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(raw.length);
        byte[] run = new byte[raw.length];
        int length = 0;
        for (byte b : raw) {
            if (isBase64(b)) {
                run[length++] = b;
            } else if (b == '=') {
                decodeRun(run, length, decoded);
                length = 0;
            }
        }
        decodeRun(run, length, decoded);
        return decoded.toByteArray();
    }

    private static void decodeRun(byte[] run, int length, ByteArrayOutputStream target) {
        // a single character left over holds no whole byte
        int usable = length % 4 == 1 ? length - 1 : length;
        target.writeBytes(Base64.getDecoder().decode(Arrays.copyOf(run, usable)));
    }

    private static boolean isBase64(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }

    private static byte[] known(byte[] raw, String encoding) {
        try (InputStream stream = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
            return stream.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException e) {
            return raw;
        }
    }
}
