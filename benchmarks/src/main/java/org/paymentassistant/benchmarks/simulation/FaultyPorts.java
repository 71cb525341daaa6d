package org.paymentassistant.benchmarks.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.port.out.AuditTrail;
import org.paymentassistant.port.out.BankAccountResolver;
import org.paymentassistant.port.out.BeneficiaryDirectory;
import org.paymentassistant.port.out.CompletionLinks;
import org.paymentassistant.port.out.DocumentReader;
import org.paymentassistant.port.out.Documents;
import org.paymentassistant.port.out.DraftRepository;
import org.paymentassistant.port.out.MailTransport;
import org.paymentassistant.port.out.Mailbox;
import org.paymentassistant.port.out.Outbox;
import org.paymentassistant.port.out.PaymentInitiation;
import org.paymentassistant.port.out.Submissions;
import org.paymentassistant.port.out.SupplierHistory;
import org.paymentassistant.port.out.Transactions;
import org.paymentassistant.port.out.WorkQueue;

/** Wraps ports so that calls meet the seed's faults on their way and the process may end before and after each. */
final class FaultyPorts {

    private static final List<Class<?>> STORED = List.of(
            Submissions.class,
            SupplierHistory.class,
            Documents.class,
            DraftRepository.class,
            CompletionLinks.class,
            Outbox.class,
            AuditTrail.class,
            WorkQueue.class);
    private static final List<Class<?>> FOREIGN = List.of(
            Mailbox.class,
            MailTransport.class,
            DocumentReader.class,
            BankAccountResolver.class,
            BeneficiaryDirectory.class,
            PaymentInitiation.class);
    private static final Set<String> BANK_REQUESTS =
            Set.of("BeneficiaryDirectory.create", "PaymentInitiation.submit", "PaymentInitiation.deleteUnconfirmed");

    private final World world;
    private final Faults faults;
    private int depth;

    FaultyPorts(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    void wrapAll(PortMap ports) {
        STORED.forEach(kind -> wrap(ports, kind));
        FOREIGN.forEach(kind -> wrap(ports, kind));
        ports.wrap(Transactions.class, FaultyTransactions::new);
    }

    private <T> void wrap(PortMap ports, Class<T> kind) {
        T inner = ports.get(kind);
        ports.put(
                kind,
                kind.cast(Proxy.newProxyInstance(
                        kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                            Object[] given = arguments == null ? new Object[0] : arguments;
                            return call(kind, () -> invoke(inner, method, given), method);
                        })));
    }

    private Object call(Class<?> kind, Supplier<Object> inner, Method method) {
        String name = kind.getSimpleName() + "." + method.getName();
        boolean effect = CrashPoints.isEffect(name);
        if (effect) {
            faults.crashPoint(CrashPoints.before(name));
        }
        meetFaults(kind, name);
        Object result = inner.get();
        world.bank().noteTime();
        if (FOREIGN.contains(kind)) {
            pause();
        }
        if (effect) {
            faults.crashPoint(CrashPoints.after(name));
        }
        return result;
    }

    private void meetFaults(Class<?> kind, String name) {
        if (STORED.contains(kind)) {
            failWhere(world.isOut(World.Place.DATABASE) || faults.strikes(Fault.DATABASE_DOWN), "the database is away");
        } else if (kind == Mailbox.class) {
            failWhere(world.isOut(World.Place.MAILBOX) || faults.strikes(Fault.MAILBOX_DOWN), "the mailbox is away");
            failWhere(
                    name.equals("Mailbox.acknowledge") && faults.strikes(Fault.ACKNOWLEDGEMENT_LOST),
                    "the mailbox has not answered");
        } else if (kind == DocumentReader.class) {
            failWhere(faults.strikes(Fault.READER_BROKEN), "the reader is broken");
            if (faults.strikes(Fault.READER_SLOW)) {
                world.clock().move(faults.upTo(120));
            }
            pause();
        } else if (kind == MailTransport.class) {
            world.prepareTransport();
            pause();
        } else {
            world.bank().prepare(BANK_REQUESTS.contains(name));
            pause();
        }
    }

    private static void failWhere(boolean struck, String message) {
        if (struck) {
            throw new TransientAssistantException(message);
        }
    }

    /** Another worker takes over while this one stands still; never amid a transaction, which holds its locks. */
    private void pause() {
        if (depth == 0 && !world.isPaused() && faults.strikes(Fault.WORKER_PAUSED)) {
            world.letAnotherWorkerGoOn();
        }
    }

    private static Object invoke(Object inner, Method method, Object[] arguments) {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Commits fail, or succeed without telling. */
    private final class FaultyTransactions implements Transactions {

        private final Transactions inner;

        FaultyTransactions(Transactions inner) {
            this.inner = inner;
        }

        @Override
        public void afterCommit(Runnable step) {
            inner.afterCommit(step);
        }

        @Override
        public <T> T required(Supplier<T> work) {
            depth++;
            T result;
            try {
                result = inner.required(() -> {
                    T done = work.get();
                    if (depth == 1) {
                        faults.crashPoint(CrashPoints.BEFORE_COMMIT);
                        failWhere(faults.strikes(Fault.COMMIT_FAILED), "not committed");
                    }
                    return done;
                });
            } finally {
                depth--;
            }
            if (depth == 0) {
                faults.crashPoint(CrashPoints.AFTER_COMMIT);
                failWhere(faults.strikes(Fault.COMMIT_UNKNOWN), "whether it was committed is not known");
            }
            return result;
        }
    }
}
