package org.paymentassistant.benchmarks.kills;

import java.util.Random;

/** What is done to the processes. */
enum Blow {
    /** A node is killed at any time. */
    NODE_KILLED(5),
    /** A node is killed at one moment of one step of what it does with its servers. */
    NODE_KILLED_AT_STEP(7),
    /** A node stands still for some seconds. */
    NODE_STOPPED(2),
    /** A node stands still until the other has taken over its work. */
    NODE_STOPPED_LONG(1),
    /** Both nodes are killed. */
    ALL_NODES_KILLED(2),
    /** The database is killed. */
    DATABASE_KILLED(3),
    /** The bank is killed. */
    BANK_KILLED(2),
    /** What gives mail is killed. */
    IMAP_HOST_KILLED(2),
    /** What takes mail is killed. */
    SMTP_HOST_KILLED(1);

    private final int weight;

    Blow(int weight) {
        this.weight = weight;
    }

    static Blow draw(Random random) {
        int all = 0;
        for (Blow blow : values()) {
            all += blow.weight;
        }
        int left = random.nextInt(all);
        for (Blow blow : values()) {
            left -= blow.weight;
            if (left < 0) {
                return blow;
            }
        }
        throw new IllegalStateException("the weights are counted wrong");
    }
}
