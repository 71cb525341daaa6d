package org.paymentassistant.example.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The part of a list that a request asks for with the parameters page (from 1), per_page and sort. */
record Paging(int page, int perPage, boolean descending) {

    static Paging of(Call call) {
        return of(call, "ASC");
    }

    static Paging of(Call call, String defaultOrder) {
        String order = call.parameter("sort").orElse(defaultOrder);
        if (!order.equals("ASC") && !order.equals("DESC")) {
            throw new BankRefusal(BankError.invalid("sort must be ASC or DESC"));
        }
        return new Paging(positive(call, "page", "1"), positive(call, "per_page", "50"), order.equals("DESC"));
    }

    /** Cuts this page out of a list in order of creation; a page beyond the end is empty. */
    <T> List<T> cut(List<T> all) {
        List<T> ordered = new ArrayList<>(all);
        if (descending) {
            Collections.reverse(ordered);
        }
        return ordered.stream().skip((page - 1L) * perPage).limit(perPage).toList();
    }

    private static int positive(Call call, String name, String defaultValue) {
        String value = call.parameter(name).orElse(defaultValue);
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new BankRefusal(BankError.invalid(name + " must be a whole number from 1"));
        }
        return Integer.parseInt(value);
    }
}
