package org.paymentassistant.example.web;

/** A page: one path and method. */
public interface Page {

    /** The exact path, for instance {@code /complete}. */
    String path();

    /** GET or POST. */
    String method();

    /** The answer to a request. */
    PageResponse answer(PageRequest request);
}
