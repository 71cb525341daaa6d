package org.paymentassistant.example.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as far as it is known before its body is read. */
final class RequestHead {

    private RequestHead() {}

    static PageRequest of(HttpExchange exchange) {
        Map<String, String> query = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .map(FormFields::parse)
                .orElse(Map.of());
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.stream()
                        .findFirst()
                        .ifPresent(value -> headers.put(name.toLowerCase(Locale.ROOT), value)));
        String client = exchange.getRemoteAddress().getAddress().getHostAddress();
        return new PageRequest(Map.of(), query, headers, client, List.of());
    }
}
