package org.paymentassistant.port.out;

import java.util.function.Supplier;

/**
 * Makes several writes take effect together or not at all. The ports that say so join the transaction of the calling
 * thread. Thread-safe.
 */
public interface Transactions {

    /**
     * Runs work in a transaction: a new one, or the one that the thread is in already. It is rolled back where the work
     * throws, and as a whole: where inner work throws and the outer goes on, the outermost call is rolled back too.
     *
     * @throws IllegalStateException where work ended normally although inner work had thrown; all is rolled back then
     * @throws org.paymentassistant.TransientAssistantException where it cannot be committed now, or whether it was is
     *     not known
     */
    <T> T required(Supplier<T> work);

    /**
     * Runs a step when the thread's transaction has been committed, in the order in which they were given; never where it is
     * rolled back, or where whether it was committed is not known. At once where the thread is in no transaction. The step
     * must not throw.
     */
    void afterCommit(Runnable step);

    /** As {@link #required(Supplier)}, without a result. */
    default void required(Runnable work) {
        required(() -> {
            work.run();
            return true;
        });
    }
}
