package org.paymentassistant.adapter.ocr.code;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The text of a code, in the character set that its bytes or its standard ask for. */
final class CodeText {

    private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");
    private static final List<String> EPC = List.of(
            "UTF-8",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-4",
            "ISO-8859-5",
            "ISO-8859-7",
            "ISO-8859-10",
            "ISO-8859-15");

    private CodeText() {}

    static String of(Result result) {
        byte[] bytes = bytes(result);
        String asDecoded = result.getText();
        if (bytes.length == 0 || bytes.length < asDecoded.length()) {
            return asDecoded;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, charset(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
    }

    private static Charset charset(String text) {
        if (text.startsWith("UPNQR")) {
            return LATIN_2;
        }
        String number = CodeLines.of(text).get(2);
        boolean stated = text.startsWith("BCD") && number.matches("[1-8]");
        String name = stated ? EPC.get(Integer.parseInt(number) - 1) : "ISO-8859-1";
        return Charset.isSupported(name) && !name.equals("UTF-8") ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    private static byte[] bytes(Result result) {
        Map<ResultMetadataType, Object> metadata = result.getResultMetadata();
        Object segments = metadata == null ? null : metadata.get(ResultMetadataType.BYTE_SEGMENTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (segments instanceof Iterable<?> parts) {
            for (Object part : parts) {
                if (part instanceof byte[] segment) {
                    bytes.writeBytes(segment);
                }
            }
        }
        return bytes.toByteArray();
    }
}
