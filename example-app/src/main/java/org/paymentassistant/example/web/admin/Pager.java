package org.paymentassistant.example.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;
import org.paymentassistant.example.web.PageRequest;

/**
 * Where a person is in a list.
 *
 * @param path the list's path
 * @param typed what is searched; empty for all
 * @param page the page, 0 for the first
 * @param hasMore whether another follows
 */
public record Pager(String path, String typed, int page, boolean hasMore) {

    private static final int SIZE = 20;
    private static final int LONGEST_SEARCH = 200;

    static ListQuery query(CompanyId company, PageRequest request) {
        return ListQuery.of(company, typed(request), number(request), SIZE);
    }

    static Pager of(String path, PageRequest request, ListQuery query, ListPage<?> list) {
        return new Pager(path, typed(request), query.page(), list.hasMore());
    }

    private static String typed(PageRequest request) {
        String typed = request.asked("q").orElse("").strip();
        return typed.substring(0, Math.min(LONGEST_SEARCH, typed.length()));
    }

    private static int number(PageRequest request) {
        return request.asked("page")
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The page before; only where {@link #page} is not the first. */
    public String previous() {
        return at(page - 1);
    }

    /** The page after; only where there is one. */
    public String next() {
        return at(page + 1);
    }

    /** The page as counted from 1. */
    public String number() {
        return String.valueOf(page + 1);
    }

    private String at(int number) {
        String search = typed.isEmpty() ? "" : "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return path + "?page=" + number + search;
    }
}
