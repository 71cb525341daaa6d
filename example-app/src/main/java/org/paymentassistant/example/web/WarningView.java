package org.paymentassistant.example.web;

import java.util.List;

/**
 * A warning that a person must decide.
 *
 * @param name the form field by which it is accepted
 * @param words what it warns of
 * @param statement what the person says by accepting it
 * @param accepted whether it is accepted already
 * @param error what is missing; empty where nothing is
 */
public record WarningView(String name, List<String> words, String statement, boolean accepted, String error) {

    public WarningView {
        words = List.copyOf(words);
    }
}
