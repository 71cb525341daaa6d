package org.paymentassistant.benchmarks.hostile;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** What the heap of this process holds at most, garbage included, as looked at after each file. Thread-safe. */
final class HeapWatch {

    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    private final AtomicLong most = new AtomicLong();

    void look() {
        most.accumulateAndGet(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
    }

    long megabytes() {
        return most.get() / BYTES_PER_MEGABYTE;
    }
}
