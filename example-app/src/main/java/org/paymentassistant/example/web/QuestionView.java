package org.paymentassistant.example.web;

import java.util.List;

/**
 * A question on the completion page.
 *
 * @param name the form field
 * @param label what is asked
 * @param value what is filled in already
 * @param choices what to choose from; empty where it is typed
 * @param error what is wrong with the answer; empty where nothing is
 */
public record QuestionView(String name, String label, String value, List<Choice> choices, String error) {

    /** One of several answers. */
    public record Choice(String value, String label) {}
}
