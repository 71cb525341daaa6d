package org.paymentassistant.benchmarks.simulation;

import java.util.List;

/**
 * What came of a seed.
 *
 * @param seed which
 * @param findings what was wrong, each beginning with its invariant; empty where all held
 * @param steps how many places of crashing were passed
 * @param trace what happened, where that was asked for
 */
record Verdict(long seed, List<String> findings, int steps, List<String> trace) {

    Verdict {
        findings = List.copyOf(findings);
        trace = List.copyOf(trace);
    }

    boolean holds() {
        return findings.isEmpty();
    }

    /** How many findings are of a kind, named by the words that they hold. */
    long count(String words) {
        return findings.stream().filter(finding -> finding.contains(words)).count();
    }
}
