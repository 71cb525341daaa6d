package org.paymentassistant.benchmarks.hostile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What became of all files, and whether that is what is promised.
 *
 * @param observations of every file once
 * @param goodRight how often the good invoice was read rightly
 * @param goodWrong how often it was not
 * @param heapMegabytes that this process, which stands for the service, held at most
 */
record Outcomes(List<Observation> observations, int goodRight, int goodWrong, long heapMegabytes) {

    private static final double MOST_UNNAMED_PERCENT = 0.5;
    private static final Duration HARD_STOP = Duration.ofSeconds(20);

    /** To look, to kill and to tell, on a machine that does other things, too. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    Outcomes {
        observations = List.copyOf(observations);
    }

    Map<String, Long> byCode() {
        return observations.stream()
                .collect(Collectors.groupingBy(Observation::code, TreeMap::new, Collectors.counting()));
    }

    /** Exceptions that came out of the reader; where the process itself died there is nobody to count. */
    long deaths() {
        return count(Observation.ESCAPED);
    }

    /** Files that were not answered, or later than the time limit allows. */
    long hangs() {
        return observations.stream()
                .filter(one -> one.code().equals(Observation.HUNG) || one.time().compareTo(HARD_STOP.plus(GRACE)) > 0)
                .count();
    }

    long timeouts() {
        return observations.stream().filter(one -> one.was(ReasonCode.TIMEOUT)).count();
    }

    double unnamedPercent() {
        return observations.isEmpty() ? 0 : 100.0 * count(ReasonCode.READ_FAILED_OTHER.name()) / observations.size();
    }

    /** The times of the files that went through recognition, or of those that did not. */
    Times times(boolean recognised) {
        return new Times(observations.stream()
                .filter(one -> one.recognised() == recognised)
                .map(Observation::time)
                .toList());
    }

    boolean keepsPromise() {
        return deaths() == 0 && hangs() == 0 && goodWrong == 0 && unnamedPercent() <= MOST_UNNAMED_PERCENT;
    }

    private long count(String code) {
        return observations.stream().filter(one -> one.code().equals(code)).count();
    }
}
