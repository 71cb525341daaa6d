package org.paymentassistant.example.web;

/** A line that says, in the person's language, why there is no page; nothing of what went wrong inside. */
public final class Apology {

    private Apology() {}

    /** Of a request that is not answered with a page: 403, 404, 405, 413 or 500. */
    public static PageResponse of(int status, PageRequest request) {
        return of(status, "apology." + status, request);
    }

    /** The same with words of its own, by their key. */
    public static PageResponse of(int status, String key, PageRequest request) {
        return PageResponse.plain(status, PageTexts.in(PageLanguage.of(request)).get(key));
    }
}
