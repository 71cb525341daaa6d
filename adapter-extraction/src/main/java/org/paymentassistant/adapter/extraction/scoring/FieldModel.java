package org.paymentassistant.adapter.extraction.scoring;

import java.util.List;

/** Judges a candidate by its features. Thread-safe. */
public interface FieldModel {

    /** The probability that a candidate with these features is the right one, 0 to 1. */
    double probability(List<String> features);
}
