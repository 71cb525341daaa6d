package org.paymentassistant.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.paymentassistant.port.out.Transactions;

/** One transaction at a time: it belongs to the thread that holds the lock. */
final class InMemoryTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final UndoLog undoLog = new UndoLog();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean doomed;

    /** Where tables note their changes. */
    UndoLog undoLog() {
        return undoLog;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        List<Runnable> steps = List.of();
        T result;
        lock.lock();
        try {
            boolean outermost = lock.getHoldCount() == 1;
            result = outermost ? outermost(work) : joined(work);
            if (outermost) {
                steps = List.copyOf(afterCommit);
            }
        } finally {
            lock.unlock();
        }
        steps.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterCommit(Runnable step) {
        if (lock.isHeldByCurrentThread()) {
            afterCommit.add(step);
        } else {
            step.run();
        }
    }

    private <T> T outermost(Supplier<T> work) {
        doomed = false;
        afterCommit.clear();
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
