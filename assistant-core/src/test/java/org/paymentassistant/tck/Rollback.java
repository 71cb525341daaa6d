package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.paymentassistant.port.out.Transactions;

/** Runs work whose transaction is rolled back. */
public final class Rollback {

    private Rollback() {}

    /** Runs the work in a transaction that fails after it. */
    public static void after(Transactions transactions, Runnable work) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> transactions.required(() -> {
                    work.run();
                    throw new Broken();
                }));
    }

    /** What breaks the transaction. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Broken on purpose. */
        public Broken() {
            super("broken on purpose");
        }
    }
}
