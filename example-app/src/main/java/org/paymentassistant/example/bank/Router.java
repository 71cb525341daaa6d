package org.paymentassistant.example.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the route of a request; where several fit, the first one given. Thread-safe. */
final class Router {
    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    Optional<Match> find(BankRequest request) {
        for (Route route : routes) {
            Optional<Match> match = route.match(request).map(values -> new Match(route, values));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** A route and the values of its segments in braces. */
    record Match(Route route, Map<String, String> values) {}
}
