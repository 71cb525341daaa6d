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

    /** What is wrong in a message is read as well as it can be, not refused. */
    static Properties lenient() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.decodetext.strict", "false");
        properties.setProperty("mail.mime.parameters.strict", "false");
        properties.setProperty("mail.mime.base64.ignoreerrors", "true");
        properties.setProperty("mail.mime.ignoreunknownencoding", "true");
        properties.setProperty("mail.mime.multipart.ignoremissingboundaryparameter", "true");
        properties.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        properties.setProperty("mail.mime.multipart.allowempty", "true");
        return properties;
    }
}
