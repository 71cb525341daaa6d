package org.paymentassistant.example.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
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
            WireAnswer.send(exchange, desk.apply(BankRequest.read(exchange, clock.instant())));
        }
    }
}
