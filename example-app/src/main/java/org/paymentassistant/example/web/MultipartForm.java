package org.paymentassistant.example.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files as browsers post it (RFC 7578), already in memory and therefore small enough. Parts that are broken are
 * left out, of repeated fields the first counts, and a file without name and content, as browsers send where none was chosen,
 * is none.
 */
final class MultipartForm {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)^multipart/form-data\\s*;.*boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final int LONGEST_FIELD = 16 * 1024;
    private static final int MOST_PARTS = 200;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<UploadedFile> files = new ArrayList<>();

    private MultipartForm() {}

    /** What separates the parts, where the content type is that of a form with files. */
    static Optional<byte[]> boundary(String contentType) {
        Matcher matcher = BOUNDARY.matcher(contentType);
        return matcher.find()
                ? Optional.of(("\r\n--" + matcher.group(1)).getBytes(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    static MultipartForm parse(byte[] body, byte[] boundary) {
        MultipartForm form = new MultipartForm();
        // the first boundary stands at the very beginning, without the line break before it
        byte[] opening = Arrays.copyOfRange(boundary, 2, boundary.length);
        int start = indexOf(body, opening, 0, body.length) + opening.length;
        int parts = 0;
        int end = start < opening.length ? -1 : indexOf(body, boundary, start, body.length);
        while (end >= 0 && parts++ < MOST_PARTS) {
            form.take(body, start, end);
            start = end + boundary.length;
            end = indexOf(body, boundary, start, body.length);
        }
        return form;
    }

    private void take(byte[] body, int start, int end) {
        int headersEnd = indexOf(body, HEADERS_END, start, Math.min(end, start + LONGEST_HEADERS));
        if (headersEnd < 0) {
            return;
        }
        String headers = new String(body, start, headersEnd - start, StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOfRange(body, headersEnd + HEADERS_END.length, end);
        Optional<String> fileName = found(FILE_NAME, headers);
        if (fileName.isPresent()) {
            takeFile(fileName.get(), content);
        } else if (content.length <= LONGEST_FIELD) {
            found(NAME, headers)
                    .ifPresent(name -> fields.putIfAbsent(name, new String(content, StandardCharsets.UTF_8)));
        }
    }

    private void takeFile(String name, byte[] content) {
        if (!name.isEmpty() || content.length > 0) {
            files.add(new UploadedFile(name.replace("%22", "\""), content));
        }
    }

    private static Optional<String> found(Pattern pattern, String headers) {
        Matcher matcher = pattern.matcher(headers);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static int indexOf(byte[] body, byte[] sought, int from, int to) {
        for (int i = from; i <= to - sought.length; i++) {
            if (body[i] == sought[0] && Arrays.equals(body, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    Map<String, String> fields() {
        return fields;
    }

    List<UploadedFile> files() {
        return files;
    }
}
