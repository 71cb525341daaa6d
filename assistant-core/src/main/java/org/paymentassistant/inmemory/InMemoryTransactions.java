package org.paymentassistant.inmemory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.paymentassistant.port.out.Transactions;

/** One transaction at a time: it belongs to the thread that holds the lock. */
final class InMemoryTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final UndoLog undoLog = new UndoLog();
    private boolean doomed;

    /** Where tables note their changes. */
    UndoLog undoLog() {
        return undoLog;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() == 1 ? outermost(work) : joined(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        doomed = false;
        try {
            T result = work.get();
            if (doomed) {
                throw new IllegalStateException("work within this transaction failed: it is rolled back");
            }
            undoLog.forget();
            return result;
        } finally {
            undoLog.undo();
        }
    }

    private <T> T joined(Supplier<T> work) {
        boolean completed = false;
        try {
            T result = work.get();
            completed = true;
            return result;
        } finally {
            doomed |= !completed;
        }
    }
}
