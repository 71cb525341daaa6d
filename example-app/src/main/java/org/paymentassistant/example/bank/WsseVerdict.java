package org.paymentassistant.example.bank;

/** The outcome of checking the signature of a request. */
sealed interface WsseVerdict {

    /** The request comes from the named user; its nonce is used up. */
    record Accepted(String username, String nonceInBase64) implements WsseVerdict {}

    /** The request is refused; the reason is for the answer and tells nothing about the secret. */
    record Refused(String reason) implements WsseVerdict {}
}
