package org.paymentassistant.example.bank;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * The faults of the bank, none at first. They can be set and taken back while it runs. Thread-safe.
 *
 * <p>Where several faults meet one request, the one set first is the outermost.
 */
public final class BankFaults {
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final AtomicInteger injected = new AtomicInteger();
    private final ListLag lag = new ListLag();

    /** Aims at requests of the given kinds; without any, at all requests. */
    public Aim on(RequestKind... kinds) {
        return new Aim(kinds.length == 0 ? EnumSet.allOf(RequestKind.class) : EnumSet.copyOf(List.of(kinds)));
    }

    /** Makes lists of payments and of beneficiaries lack what is younger than the given time, by the bank's clock. */
    public void listsLagBy(Duration delay) {
        lag.set(delay);
    }

    /** Takes all faults back. Requests that were postponed stay postponed. */
    public void clear() {
        rules.clear();
        lag.set(Duration.ZERO);
    }

    /** Tells how often a fault met a request so far. */
    public int injected() {
        return injected.get();
    }

    ListLag lag() {
        return lag;
    }

    Delivery deliver(RequestKind kind, PendingCall call) {
        List<Rule> meeting = rules.stream().filter(rule -> rule.meets(kind)).toList();
        injected.addAndGet(meeting.size());
        PendingCall wrapped = call;
        for (int i = meeting.size() - 1; i >= 0; i--) {
            wrapped = new FaultyCall(meeting.get(i).fault(), wrapped);
        }
        return wrapped.proceed();
    }

    /** Where a fault is to strike; the methods say how often. */
    public final class Aim {
        private final Set<RequestKind> kinds;

        private Aim(Set<RequestKind> kinds) {
            this.kinds = kinds;
        }

        /** Strikes the next request. */
        public void once(BankFault fault) {
            times(1, fault);
        }

        /** Strikes the next requests, as many as given. */
        public void times(int count, BankFault fault) {
            AtomicInteger left = new AtomicInteger(count);
            rules.add(new Rule(kinds, () -> left.getAndUpdate(n -> Math.max(0, n - 1)) > 0, fault));
        }

        /** Strikes every request. */
        public void always(BankFault fault) {
            rules.add(new Rule(kinds, () -> true, fault));
        }

        /** Strikes by chance, with a probability from 0 to 1; the source of chance must be thread-safe. */
        public void sometimes(double probability, RandomGenerator random, BankFault fault) {
            rules.add(new Rule(kinds, () -> random.nextDouble() < probability, fault));
        }
    }

    private record Rule(Set<RequestKind> kinds, Chance chance, BankFault fault) {
        private boolean meets(RequestKind kind) {
            return kinds.contains(kind) && chance.strikes();
        }
    }

    @FunctionalInterface
    private interface Chance {
        boolean strikes();
    }

    private record FaultyCall(BankFault fault, PendingCall next) implements PendingCall {
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
