package org.paymentassistant.example.web;

/** A page that programs post to, and that reads the body of a request itself. */
interface RawPage extends Page {

    /** The answer to a request with a body that is not longer than {@link #mostBytes} says. */
    PageResponse answer(PageRequest head, byte[] body);

    @Override
    default PageResponse answer(PageRequest request) {
        return answer(request, new byte[0]);
    }
}
