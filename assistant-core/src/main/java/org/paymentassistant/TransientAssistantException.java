package org.paymentassistant;

/** A breakage of something around us. The same may work later. */
public final class TransientAssistantException extends AssistantException {

    private static final long serialVersionUID = 1L;

    /** With a message for operators. */
    public TransientAssistantException(String message) {
        super(message);
    }

    /** With a message for operators and the cause. */
    public TransientAssistantException(String message, Throwable cause) {
        super(message, cause);
    }
}
