package org.paymentassistant.application.answer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paymentassistant.domain.outcome.ReasonCode;

/**
 * What an answer shows of one invoice, in words.
 *
 * @param title the file's name; empty where it concerns the whole message
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

    /** That no draft came of it, why, and what helps. A reason without words of its own gets general ones. */
    static Section rejected(String title, ReasonCode reason, Texts texts) {
        return rejected(title, reason, List.of(), texts);
    }

    /** The same with more to be known beside the reason. */
    static Section rejected(String title, ReasonCode reason, List<String> more, Texts texts) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.find("reason." + reason.name()).orElseGet(() -> texts.get("reason.OTHER")));
        notes.addAll(more);
        return new Section(
                title,
                texts.get("status.rejected"),
                Tone.BAD,
                List.of(),
                notes,
                texts.find("remedy." + reason.name()).orElseGet(() -> texts.get("remedy.OTHER")),
                Optional.empty(),
                "");
    }

    /** A labelled value; the label ends with its colon. What is {@code main} a reader looks for first. */
    record Fact(String label, String value, boolean main) {}

    /** How good an outcome is. */
    enum Tone {
        GOOD,
        OPEN,
        BAD
    }
}
