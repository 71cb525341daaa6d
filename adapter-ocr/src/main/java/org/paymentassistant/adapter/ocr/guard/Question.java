package org.paymentassistant.adapter.ocr.guard;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.paymentassistant.adapter.ocr.DrawResult;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What a parent asks a child of a document.
 *
 * @param <T> what comes of it
 */
interface Question<T> {

    /** Bytes that stand before the document. */
    int HEAD = Integer.BYTES;

    /** The question as it is sent. */
    byte[] message();

    /** What a child answers, where it is an answer to this. */
    Reply<T> reply(byte[] bytes) throws MalformedAnswerException;

    /** What comes of it where there is no answer. */
    T refused(ReasonCode reason);

    /**
     * What a child answers.
     *
     * @param spent whether the child should not be used again
     */
    record Reply<T>(T result, boolean spent) {}

    /** What is in a document? */
    record Reading(Content content) implements Question<ReadResult> {
        @Override
        public byte[] message() {
            return Question.message(0, content);
        }

        @Override
        public Reply<ReadResult> reply(byte[] bytes) throws MalformedAnswerException {
            ChildAnswer answer = ChildAnswer.decode(bytes);
            return new Reply<>(answer.result(), answer.spent());
        }

        @Override
        public ReadResult refused(ReasonCode reason) {
            return new ReadResult.Refused(reason);
        }
    }

    /** What does a page look like? */
    record Drawing(Content content, int page) implements Question<DrawResult> {
        @Override
        public byte[] message() {
            return Question.message(page, content);
        }

        @Override
        public Reply<DrawResult> reply(byte[] bytes) throws MalformedAnswerException {
            DrawingAnswer answer = DrawingAnswer.decode(bytes);
            return new Reply<>(answer.result(), answer.spent());
        }

        @Override
        public DrawResult refused(ReasonCode reason) {
            return new DrawResult.Refused(reason);
        }
    }

    private static byte[] message(int page, Content content) {
        return ByteBuffer.allocate(HEAD + content.size())
                .putInt(page)
                .put(content.bytes())
                .array();
    }

    /** The page that a message asks to be drawn; 0 where it asks to read. */
    static int pageOf(byte[] message) {
        return message.length < HEAD ? 0 : ByteBuffer.wrap(message).getInt();
    }

    /** The document of a message. */
    static byte[] documentOf(byte[] message) {
        return Arrays.copyOfRange(message, Math.min(HEAD, message.length), message.length);
    }
}
