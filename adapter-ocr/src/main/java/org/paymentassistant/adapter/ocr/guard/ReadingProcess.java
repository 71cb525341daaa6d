package org.paymentassistant.adapter.ocr.guard;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.paymentassistant.adapter.ocr.DrawResult;
import org.paymentassistant.adapter.ocr.InProcessDocumentReader;
import org.paymentassistant.adapter.ocr.InProcessPageDrawing;
import org.paymentassistant.adapter.ocr.PageDrawing;
import org.paymentassistant.adapter.ocr.ReadingLimits;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The program of a child: answers every document that comes in, until its parent is gone. */
public final class ReadingProcess {

    private static final int ARGUMENTS = 6;

    private ReadingProcess() {}

    /** Starts with the folder for the OCR engine and the numbers of the limits. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        DataInputStream input = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        System.setOut(System.err);
        ReadingLimits limits = limits(arguments);
        int longest = (int) Math.min(Integer.MAX_VALUE, limits.bytes() + Question.HEAD);
        Questions questions = Questions.from(input, longest, ReadingProcess::leave);
        try (InProcessDocumentReader reader = InProcessDocumentReader.open(limits, Path.of(arguments[0]))) {
            WarmUp.with(reader);
            PageDrawing drawing = new InProcessPageDrawing(limits);
            Frames.write(output, Frames.GREETING);
            while (true) {
                Frames.write(output, answer(reader, drawing, questions.next()));
            }
        }
    }

    /** Ends at once, also in the midst of a document, and with nothing left behind. */
    private static void leave() {
        try {
            Folders.delete(Path.of(System.getProperty("java.io.tmpdir")));
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static byte[] answer(InProcessDocumentReader reader, PageDrawing drawing, byte[] question) {
        byte[] document = Question.documentOf(question);
        int page = Question.pageOf(question);
        return page == 0
                ? read(reader, document).encode()
                : draw(drawing, document, page).encode();
    }

    private static DrawingAnswer draw(PageDrawing drawing, byte[] document, int page) {
        try {
            return new DrawingAnswer(drawing.draw(SourceDocument.of("document", document), page), false);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new DrawingAnswer(new DrawResult.Refused(ReasonCode.TOO_COMPLEX), true);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return new DrawingAnswer(new DrawResult.Refused(ReasonCode.READ_FAILED_OTHER), true);
        }
    }

    private static ChildAnswer read(InProcessDocumentReader reader, byte[] document) {
        try {
            return new ChildAnswer(reader.read(SourceDocument.of("document", document)), false);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new ChildAnswer(new ReadResult.Refused(ReasonCode.TOO_COMPLEX), true);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return new ChildAnswer(new ReadResult.Refused(ReasonCode.READ_FAILED_OTHER), true);
        }
    }

    private static ReadingLimits limits(String[] arguments) {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("a folder and five numbers are expected");
        }
        return new ReadingLimits(
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]),
                Long.parseLong(arguments[5]));
    }
}
