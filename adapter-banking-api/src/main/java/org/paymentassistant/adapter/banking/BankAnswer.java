package org.paymentassistant.adapter.banking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer over HTTP.
 *
 * @param status the HTTP status
 * @param json the body, where it is a JSON object or array
 * @param empty whether there is no body at all
 * @param retryAfter when to come back, where the answer says it in seconds
 * @param nonce of the request
 */
record BankAnswer(int status, Optional<JsonNode> json, boolean empty, Optional<Duration> retryAfter, String nonce) {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Nothing there, as this bank says it of empty lists and of some unknown ids. */
    boolean isNothing() {
        return isSuccess() && empty;
    }

    boolean isUnauthenticated() {
        return status == UNAUTHENTICATED;
    }

    /** The bank itself says that something does not exist; an HTML page with that status is someone else's. */
    boolean isUnknown() {
        return status == NOT_FOUND && json.isPresent();
    }

    /** Whether the bank read the request, did nothing, and would do nothing again. */
    boolean isRefusal() {
        return isClientError()
                && json.isPresent()
                && !isAboutAccess()
                && status != REQUEST_TIMEOUT
                && status != TOO_EARLY
                && status != TOO_MANY;
    }

    /** Whether the request was turned away before anyone acted on it. */
    boolean isTurnedAway() {
        boolean redirected = status >= 300 && status < 400;
        boolean notOfTheBank = isClientError() && json.isEmpty() && status != REQUEST_TIMEOUT;
        return redirected || notOfTheBank || isAboutAccess() || status == TOO_MANY;
    }

    /** Whether the bank says that too much is asked of it, or that it is closed for a while. */
    boolean wantsPause() {
        return status == TOO_MANY || status == UNAVAILABLE;
    }

    boolean mayPass() {
        boolean unreadable = isSuccess() && !empty && json.isEmpty();
        return unreadable || status >= 500 || status == TOO_MANY || status == REQUEST_TIMEOUT || status == TOO_EARLY;
    }

    boolean isAboutAccess() {
        return status == UNAUTHENTICATED || status == FORBIDDEN;
    }

    private boolean isClientError() {
        return status >= 400 && status < 500;
    }
}
