package org.paymentassistant.example.bank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Puts on the wire what the client gets to see. Whoever closes an exchange without an answer cuts the connection. */
public final class WireAnswer {

    private WireAnswer() {}

    /** Sends it, as far as it is to be sent. */
    public static void send(HttpExchange exchange, Delivery delivery) throws IOException {
        if (delivery instanceof Delivery.Answered answered) {
            send(exchange, answered.response());
        } else if (delivery instanceof Delivery.Broken broken) {
            byte[] body = head(exchange, broken.response());
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        } else if (delivery instanceof Delivery.Trickling trickling) {
            trickle(exchange.getResponseBody(), head(exchange, trickling.response()), trickling.pause());
        }
    }

    private static void send(HttpExchange exchange, BankResponse response) throws IOException {
        byte[] body = head(exchange, response);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] head(HttpExchange exchange, BankResponse response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        if (!response.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        return body;
    }

    private static void trickle(OutputStream out, byte[] body, Duration pause) throws IOException {
        for (byte one : body) {
            out.write(one);
            out.flush();
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
