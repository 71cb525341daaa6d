package org.paymentassistant.benchmarks.network;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The steps of SMTP. */
final class SmtpSteps implements Steps {

    private static final String END = "\r\n.\r\n";

    private String tail = "";
    private boolean inText;

    @Override
    public Optional<Step> begunBy(byte[] piece) {
        String text = new String(piece, StandardCharsets.ISO_8859_1);
        return inText ? ofText(text) : ofCommand(text.toUpperCase(Locale.ROOT));
    }

    private Optional<Step> ofText(String text) {
        String seen = tail + text;
        tail = seen.substring(Math.max(0, seen.length() - END.length()));
        inText = !seen.endsWith(END);
        return inText ? Optional.empty() : Optional.of(Step.SMTP_END);
    }

    private Optional<Step> ofCommand(String command) {
        if (command.startsWith("DATA")) {
            inText = true;
            tail = "\r\n";
            return Optional.of(Step.SMTP_DATA);
        }
        if (command.startsWith("RCPT")) {
            return Optional.of(Step.SMTP_RECIPIENT);
        }
        return command.startsWith("MAIL") ? Optional.of(Step.SMTP_MAIL) : Optional.empty();
    }
}
