package org.paymentassistant.example.web;

import java.util.List;

/**
 * A question on the completion page.
 *
 * @param name the form field
 * @param label what is asked
 * @param hint how it is to be answered; may be empty
 * @param kind how it is asked
 * @param value what is filled in already, or chosen
 * @param choices what to choose from; empty where it is typed
 * @param place where the proposal was found
 * @param error what is wrong with the answer; empty where nothing is
 */
public record QuestionView(
        String name,
        String label,
        String hint,
        Kind kind,
        String value,
        List<Choice> choices,
        PlaceView place,
        String error) {

    public QuestionView {
        choices = List.copyOf(choices);
    }

    /** How it is asked. */
    public enum Kind {
        /** Typed. */
        TEXT,
        /** One of a closed list. */
        LIST,
        /** One of several that were found, or typed. */
        CANDIDATES
    }

    /**
     * One of several answers.
     *
     * @param value what is sent
     * @param label what is shown
     * @param chosen whether it is chosen already
     * @param place where it was found
     */
    public record Choice(String value, String label, boolean chosen, PlaceView place) {}

    /** Whether what is chosen is none of the choices but was typed. */
    public boolean isTyped() {
        return !value.isEmpty() && choices.stream().noneMatch(Choice::chosen);
    }

    /** The id of the element that an error points to. */
    public String target() {
        return kind == Kind.CANDIDATES ? name + "-0" : name;
    }

    /** The ids of what describes the field; empty where nothing does. */
    public String describedBy() {
        String hinted = hint.isEmpty() ? "" : name + "-hint";
        return error.isEmpty() ? hinted : (name + "-error " + hinted).strip();
    }
}
