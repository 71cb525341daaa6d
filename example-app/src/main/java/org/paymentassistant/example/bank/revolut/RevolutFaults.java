package org.paymentassistant.example.bank.revolut;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.Delivery;
import org.paymentassistant.example.bank.PendingCall;

/** The faults of the bank, none at first. They can be set and taken back while it runs. Thread-safe. */
public final class RevolutFaults {

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final AtomicInteger injected = new AtomicInteger();

    private record Rule(RevolutRequest kind, BooleanSupplier strikes, BankFault fault) {}

    RevolutFaults() {}

    /** Strikes the next request of a kind. */
    public void once(RevolutRequest kind, BankFault fault) {
        AtomicInteger left = new AtomicInteger(1);
        rules.add(new Rule(kind, () -> left.getAndUpdate(n -> Math.max(0, n - 1)) > 0, fault));
    }

    /** Strikes every request of a kind. */
    public void always(RevolutRequest kind, BankFault fault) {
        rules.add(new Rule(kind, () -> true, fault));
    }

    /** Strikes by chance, with a probability from 0 to 1; the source of chance must be thread-safe. */
    public void sometimes(RevolutRequest kind, double probability, RandomGenerator random, BankFault fault) {
        rules.add(new Rule(kind, () -> random.nextDouble() < probability, fault));
    }

    /** Takes all faults back. Requests that were postponed stay postponed. */
    public void clear() {
        rules.clear();
    }

    /** How often a fault met a request so far. */
    public int injected() {
        return injected.get();
    }

    Delivery deliver(RevolutRequest kind, PendingCall call) {
        PendingCall wrapped = call;
        for (Rule rule : rules) {
            if (rule.kind() == kind && rule.strikes().getAsBoolean()) {
                injected.incrementAndGet();
                wrapped = new Faulty(rule.fault(), wrapped);
            }
        }
        return wrapped.proceed();
    }

    private record Faulty(BankFault fault, PendingCall next) implements PendingCall {
        @Override
        public Delivery proceed() {
            return fault.deliver(next);
        }

        @Override
        public void postpone(Duration delay) {
            next.postpone(delay);
        }
    }
}
