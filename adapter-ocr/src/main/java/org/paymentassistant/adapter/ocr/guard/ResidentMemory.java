package org.paymentassistant.adapter.ocr.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the machine's memory a process holds, where the platform tells by its {@code /proc} folder. */
final class ResidentMemory {

    private static final String NAME = "VmRSS:";
    private static final int KILOBYTES_PER_MEGABYTE = 1024;

    private ResidentMemory() {}

    /** In megabytes; 0 where it is not known. */
    static long megabytes(long process) {
        Path status = Path.of("/proc", Long.toString(process), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith(NAME))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
