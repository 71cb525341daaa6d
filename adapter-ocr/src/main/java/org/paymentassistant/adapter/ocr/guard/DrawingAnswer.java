package org.paymentassistant.adapter.ocr.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.paymentassistant.adapter.ocr.DrawResult;
import org.paymentassistant.adapter.ocr.PageDrawing;
import org.paymentassistant.adapter.ocr.PagePicture;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What a child answers when it is asked to draw.
 *
 * @param result of the drawing
 * @param spent whether the child should not be used again
 */
record DrawingAnswer(DrawResult result, boolean spent) {

    /** Other than that of a reading, so that none is taken for the other. */
    private static final int VERSION = 0x44000001;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            output.writeInt(VERSION);
            output.writeBoolean(spent);
            output.writeBoolean(result instanceof DrawResult.Drawn);
            if (result instanceof DrawResult.Drawn drawn) {
                write(drawn.picture(), output);
            } else {
                output.writeUTF(((DrawResult.Refused) result).reason().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(PagePicture picture, DataOutputStream output) throws IOException {
        output.writeInt(picture.number());
        output.writeDouble(picture.width());
        output.writeDouble(picture.height());
        Frames.write(output, picture.png().bytes());
    }

    /** The answer; whatever a child sends that is none is a {@link MalformedAnswerException}. */
    static DrawingAnswer decode(byte[] bytes) throws MalformedAnswerException {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (input.readInt() != VERSION) {
                throw new IOException("an answer is of another version");
            }
            boolean spent = input.readBoolean();
            DrawResult result = input.readBoolean()
                    ? new DrawResult.Drawn(picture(input))
                    : new DrawResult.Refused(ReasonCode.valueOf(input.readUTF()));
            if (input.read() >= 0) {
                throw new IOException("an answer goes on after its end");
            }
            return new DrawingAnswer(result, spent);
        } catch (IOException | RuntimeException e) {
            throw new MalformedAnswerException(e);
        }
    }

    private static PagePicture picture(DataInputStream input) throws IOException {
        int number = input.readInt();
        double width = input.readDouble();
        double height = input.readDouble();
        Content png = Content.of(Frames.read(input, PageDrawing.MOST_BYTES));
        if (!java.util.Arrays.equals(png.head(PNG.length), PNG)) {
            throw new IOException("a picture is no PNG file");
        }
        return new PagePicture(number, width, height, png);
    }
}
