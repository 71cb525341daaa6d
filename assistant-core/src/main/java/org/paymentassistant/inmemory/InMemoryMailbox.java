package org.paymentassistant.inmemory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.paymentassistant.domain.mail.Delivery;
import org.paymentassistant.domain.mail.IncomingMessage;
import org.paymentassistant.port.out.Mailbox;

/** A mailbox in memory, into which messages are put ready parsed. Thread-safe. */
public final class InMemoryMailbox implements Mailbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Delivery> waiting = new ArrayList<>();
    private final List<IncomingMessage> acknowledged = new ArrayList<>();
    private long deliveries;
    private boolean unseen;

    /** An empty mailbox. */
    public InMemoryMailbox() {}

    /** Puts a message in. */
    public void deliver(IncomingMessage message) {
        lock.lock();
        try {
            deliveries++;
            waiting.add(new Delivery("message " + deliveries, message));
            unseen = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Delivery> fetch(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is positive");
        }
        lock.lock();
        try {
            unseen = false;
            return List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void acknowledge(Delivery delivery) {
        lock.lock();
        try {
            if (waiting.removeIf(other -> other.position().equals(delivery.position()))) {
                acknowledged.add(delivery.message());
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!unseen && left > 0) {
                left = arrived.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** What was taken out, in the order of acknowledging. */
    public List<IncomingMessage> acknowledged() {
        lock.lock();
        try {
            return List.copyOf(acknowledged);
        } finally {
            lock.unlock();
        }
    }
}
