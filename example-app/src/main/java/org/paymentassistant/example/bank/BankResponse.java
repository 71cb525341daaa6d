package org.paymentassistant.example.bank;

import java.util.HashMap;
import java.util.Map;

/**
 * An answer of the bank as it goes over the wire. Immutable.
 *
 * @param status the HTTP status
 * @param contentType the media type, empty if there is no body
 * @param body the text of the body, maybe empty
 * @param headers further headers
 */
public record BankResponse(int status, String contentType, String body, Map<String, String> headers) {
    private static final String JSON = "application/json";

    public BankResponse {
        headers = Map.copyOf(headers);
    }

    /** Makes an answer without further headers. */
    public BankResponse(int status, String contentType, String body) {
        this(status, contentType, body, Map.of());
    }

    /** Gives the same answer with one more header. */
    public BankResponse with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new BankResponse(status, contentType, body, more);
    }

    /** Makes a JSON answer; the text is sent as it is. */
    public static BankResponse json(int status, String body) {
        return new BankResponse(status, JSON, body);
    }

    /** Makes the HTML page that the bank's outermost server answers when it cannot pass a request on. */
    public static BankResponse htmlUnavailable() {
        String page = "<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head>"
                + "<body><h1>Service Unavailable</h1><p>No server is available to handle this request.</p></body></html>";
        return new BankResponse(503, "text/html", page);
    }

    /** Makes an answer without a body. */
    public static BankResponse empty(int status) {
        return new BankResponse(status, "", "");
    }
}
