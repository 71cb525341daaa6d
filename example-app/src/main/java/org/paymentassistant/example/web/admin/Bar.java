package org.paymentassistant.example.web.admin;

import java.util.List;

/**
 * What stands at the top of each page behind the login.
 *
 * @param company the company's name
 * @param person who has signed in
 * @param exit where signing out is posted to
 * @param token the form token of the visit
 * @param items the pages
 */
public record Bar(String company, String person, String exit, String token, List<Item> items) {

    /** One of the pages. */
    public record Item(String path, String label, boolean current) {}
}
