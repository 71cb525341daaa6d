package org.paymentassistant.example.web;

import java.util.function.Function;

/** A page whose answer is a function of the request. */
public record SimplePage(String path, String method, Function<PageRequest, PageResponse> answering) implements Page {

    @Override
    public PageResponse answer(PageRequest request) {
        return answering.apply(request);
    }
}
