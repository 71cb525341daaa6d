package org.paymentassistant.example.web;

/**
 * What a browser gets. Immutable.
 *
 * @param status HTTP status
 * @param contentType media type with charset
 * @param body as text
 */
public record PageResponse(int status, String contentType, String body) {

    /** A page. */
    public static PageResponse html(int status, String body) {
        return new PageResponse(status, "text/html; charset=utf-8", body);
    }
}
