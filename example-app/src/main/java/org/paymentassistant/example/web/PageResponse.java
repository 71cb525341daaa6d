package org.paymentassistant.example.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets. Immutable.
 *
 * @param status HTTP status
 * @param contentType media type with charset
 * @param body as text
 * @param headers further headers
 */
public record PageResponse(int status, String contentType, String body, Map<String, String> headers) {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int SEE_OTHER = 303;

    public PageResponse {
        headers = Map.copyOf(headers);
    }

    /** An answer without further headers. */
    public PageResponse(int status, String contentType, String body) {
        this(status, contentType, body, Map.of());
    }

    /** A page. */
    public static PageResponse html(int status, String body) {
        return new PageResponse(status, "text/html; charset=utf-8", body);
    }

    /** A line of text. */
    public static PageResponse plain(int status, String text) {
        return new PageResponse(status, TEXT, text + "\n");
    }

    /** Sends the browser on to another page, which it is to get and not to post to. */
    public static PageResponse seeOther(String address) {
        return new PageResponse(SEE_OTHER, TEXT, "", Map.of("Location", address));
    }

    /** The same with one header more. */
    public PageResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PageResponse(status, contentType, body, more);
    }
}
