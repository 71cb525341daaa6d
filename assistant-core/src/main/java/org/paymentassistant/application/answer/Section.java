package org.paymentassistant.application.answer;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an answer shows of one invoice, in words.
 *
 * @param title the file's name
 * @param status what came of it, in a few words
 * @param tone how good that is
 * @param facts label and value pairs
 * @param notes sentences: the reason, what to look at
 * @param nextStep what the person should do
 * @param link where to do it, where that is a page of ours
 * @param linkLabel the words of the link
 */
record Section(
        String title,
        String status,
        Tone tone,
        List<Fact> facts,
        List<String> notes,
        String nextStep,
        Optional<URI> link,
        String linkLabel) {

    Section {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /** A labelled value. */
    record Fact(String label, String value) {}

    /** How good an outcome is. */
    enum Tone {
        GOOD,
        OPEN,
        BAD
    }
}
