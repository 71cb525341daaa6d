package org.paymentassistant.adapter.mail;

import java.time.Duration;
import java.util.Properties;

/** The properties by which Jakarta Mail is told how to connect and how leniently to read. */
final class MailProperties {

    private static final String LIMIT = "mail.%s.%s";

    private MailProperties() {}

    static Properties connection(String protocol, Security security, Duration timeout) {
        Properties properties = lenient();
        String millis = String.valueOf(timeout.toMillis());
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(LIMIT.formatted(protocol, limit), millis);
        }
        properties.setProperty(LIMIT.formatted(protocol, "ssl.enable"), String.valueOf(security == Security.TLS));
        properties.setProperty(
                LIMIT.formatted(protocol, "starttls.enable"), String.valueOf(security == Security.STARTTLS));
        properties.setProperty(
                LIMIT.formatted(protocol, "starttls.required"), String.valueOf(security == Security.STARTTLS));
        properties.setProperty(LIMIT.formatted(protocol, "ssl.checkserveridentity"), "true");
        return properties;
    }

    /** What is wrong in an address is read as well as it can be. All else about MIME heeds system properties only. */
    static Properties lenient() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
