package org.paymentassistant.example.serve;

import java.util.List;

/** A configuration cannot be used; the message says all that is wrong with it, without any secret. */
final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
