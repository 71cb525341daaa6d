package org.paymentassistant;

/** Something broke that no caller could foresee. Its message holds no secrets and no full account numbers. */
public abstract sealed class AssistantException extends RuntimeException
        permits TransientAssistantException, PermanentAssistantException {

    private static final long serialVersionUID = 1L;

    AssistantException(String message) {
        super(message);
    }

    AssistantException(String message, Throwable cause) {
        super(message, cause);
    }
}
