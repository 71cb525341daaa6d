package org.paymentassistant.adapter.ocr.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What a child answers.
 *
 * @param result of the reading
 * @param spent whether the child should not be used again
 */
record ChildAnswer(ReadResult result, boolean spent) {

    /** Of the order of fields; parent and child can differ where a class path is replaced while they run. */
    static final int VERSION = 1;

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            output.writeInt(VERSION);
            output.writeBoolean(spent);
            if (result instanceof ReadResult.Refused refused) {
                output.writeBoolean(false);
                output.writeUTF(refused.reason().name());
            } else {
                output.writeBoolean(true);
                new DocumentWriter(output).document(((ReadResult.Read) result).document());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The answer; whatever a child sends that is none is a {@link MalformedAnswerException}. */
    static ChildAnswer decode(byte[] bytes) throws MalformedAnswerException {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (input.readInt() != VERSION) {
                throw new IOException("an answer is of another version");
            }
            boolean spent = input.readBoolean();
            ReadResult result = input.readBoolean()
                    ? new ReadResult.Read(new DocumentParser(input).document())
                    : new ReadResult.Refused(ReasonCode.valueOf(input.readUTF()));
            if (input.read() >= 0) {
                throw new IOException("an answer goes on after its end");
            }
            return new ChildAnswer(result, spent);
        } catch (IOException | RuntimeException e) {
            throw new MalformedAnswerException(e);
        }
    }
}
