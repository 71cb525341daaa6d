package org.paymentassistant.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be done to take back the changes of the running transaction, last change first. Guarded by its store. */
final class UndoLog {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void add(Runnable step) {
        steps.push(step);
    }

    void undo() {
        steps.forEach(Runnable::run);
        steps.clear();
    }

    void forget() {
        steps.clear();
    }
}
