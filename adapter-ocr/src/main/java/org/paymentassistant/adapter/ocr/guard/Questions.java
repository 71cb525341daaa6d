package org.paymentassistant.adapter.ocr.guard;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The documents that a parent sends. A thread listens all the time: a child that hangs in one still sees its parent go. */
final class Questions {

    private final BlockingQueue<byte[]> documents = new ArrayBlockingQueue<>(1);

    private Questions() {}

    /**
     * Listens.
     *
     * @param whenOver what is done when no document can come any more
     */
    static Questions from(DataInputStream input, int longest, Runnable whenOver) {
        Questions questions = new Questions();
        Thread listener = new Thread(
                () -> {
                    try {
                        questions.listen(input, longest);
                    } finally {
                        whenOver.run();
                    }
                },
                "questions");
        listener.setDaemon(true);
        listener.start();
        return questions;
    }

    private void listen(DataInputStream input, int longest) {
        try {
            while (true) {
                documents.put(Frames.read(input, longest));
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next document; waits for it. */
    byte[] next() throws InterruptedException {
        return documents.take();
    }
}
