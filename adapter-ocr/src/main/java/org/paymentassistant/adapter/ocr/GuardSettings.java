package org.paymentassistant.adapter.ocr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How documents are read in child processes. Immutable.
 *
 * <p>A reading is stopped by the processor time that its child takes for it, so that a machine with much else to do is
 * slower but gives the same answers. Wall time is the later stop, for what waits and does not work. Processor time counts
 * all threads of the child, but not programs that it starts; where the platform does not tell it, wall time is taken for it.
 *
 * @param children how many read at the same time; each is a Java process that stays
 * @param cpuTime of its child after which a reading is stopped
 * @param wallTime after which a reading is stopped in any case
 * @param heapMegabytes that the heap of a child has at most
 * @param residentMegabytes that a child may take from the machine at most, where the platform tells
 * @param outputBytes that a child may answer with for one document
 * @param documentsPerChild after which a child is replaced
 * @param launcher what the command starts with, for instance a program that takes the network away; may be empty
 * @param java the Java program
 * @param classPath of the children
 * @param limits of a single document
 */
public record GuardSettings(
        int children,
        Duration cpuTime,
        Duration wallTime,
        int heapMegabytes,
        int residentMegabytes,
        int outputBytes,
        int documentsPerChild,
        List<String> launcher,
        Path java,
        String classPath,
        ReadingLimits limits) {

    /** Checks the numbers. */
    public GuardSettings {
        launcher = List.copyOf(launcher);
        if (children < 1 || documentsPerChild < 1 || heapMegabytes < 32 || outputBytes < 1024) {
            throw new IllegalArgumentException("a guard needs a child, some memory and some output");
        }
        if (wallTime.isNegative() || wallTime.isZero() || cpuTime.isNegative() || cpuTime.isZero()) {
            throw new IllegalArgumentException("a reading takes some time");
        }
    }

    /**
     * As many children as processors, 20 seconds of processor time, 30 seconds of wall time, 512 MB of heap, 900 MB
     * resident; Java and class path of this process.
     */
    public static GuardSettings usual() {
        return new GuardSettings(
                Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                512,
                900,
                4 << 20,
                200,
                List.of(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                ReadingLimits.usual());
    }

    /** The same with another number of children. */
    public GuardSettings withChildren(int count) {
        return new GuardSettings(
                count,
                cpuTime,
                wallTime,
                heapMegabytes,
                residentMegabytes,
                outputBytes,
                documentsPerChild,
                launcher,
                java,
                classPath,
                limits);
    }

    /** The same with another limit of processor time. */
    public GuardSettings withCpuTime(Duration time) {
        return new GuardSettings(
                children,
                time,
                wallTime,
                heapMegabytes,
                residentMegabytes,
                outputBytes,
                documentsPerChild,
                launcher,
                java,
                classPath,
                limits);
    }

    /** The same with another limit of wall time. */
    public GuardSettings withWallTime(Duration time) {
        return new GuardSettings(
                children,
                cpuTime,
                time,
                heapMegabytes,
                residentMegabytes,
                outputBytes,
                documentsPerChild,
                launcher,
                java,
                classPath,
                limits);
    }

    /** The same with other limits of memory, in megabytes. */
    public GuardSettings withMemory(int heap, int resident) {
        return new GuardSettings(
                children,
                cpuTime,
                wallTime,
                heap,
                resident,
                outputBytes,
                documentsPerChild,
                launcher,
                java,
                classPath,
                limits);
    }

    /** The same with a program that starts the children, for instance {@code unshare -n}. */
    public GuardSettings withLauncher(List<String> command) {
        return new GuardSettings(
                children,
                cpuTime,
                wallTime,
                heapMegabytes,
                residentMegabytes,
                outputBytes,
                documentsPerChild,
                command,
                java,
                classPath,
                limits);
    }
}
