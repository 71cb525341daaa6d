package org.paymentassistant;

/** A breakage of something around us. The same will fail again. */
public final class PermanentAssistantException extends AssistantException {

    private static final long serialVersionUID = 1L;

    /** With a message for operators. */
    public PermanentAssistantException(String message) {
        super(message);
    }

    /** With a message for operators and the cause. */
    public PermanentAssistantException(String message, Throwable cause) {
        super(message, cause);
    }
}
