package org.paymentassistant.example.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Function;

/** The HTTP side of the bank. */
final class BankHandler implements HttpHandler {
    private final InstantSource clock;
    private final Function<BankRequest, Delivery> desk;

    BankHandler(InstantSource clock, Function<BankRequest, Delivery> desk) {
        this.clock = clock;
        this.desk = desk;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // closing an exchange that has no answer yet cuts the connection
        try (exchange) {
            Delivery delivery = desk.apply(BankRequest.read(exchange, clock.instant()));
            if (delivery instanceof Delivery.Answered answered) {
                send(exchange, answered.response());
            }
        }
    }

    private static void send(HttpExchange exchange, BankResponse response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        if (!response.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
