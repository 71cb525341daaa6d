package org.paymentassistant.example.web;

/** A page: one path and method. */
public interface Page {

    /** The bytes that a posted form has at most, where a page does not say otherwise. */
    int USUAL_MOST_BYTES = 64 * 1024;

    /** The exact path, for instance {@code /complete}. */
    String path();

    /** GET or POST. */
    String method();

    /** The answer to a request. */
    PageResponse answer(PageRequest request);

    /** How many bytes the body of a request may have, of which only the head is known. */
    default int mostBytes(PageRequest head) {
        return USUAL_MOST_BYTES;
    }

    /** The answer to a request whose body is longer than that; only its head is known. */
    default PageResponse tooMuch(PageRequest head) {
        return Apology.of(413, head);
    }
}
