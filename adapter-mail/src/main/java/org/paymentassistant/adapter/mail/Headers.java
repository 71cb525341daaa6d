package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.MessageId;

/** The headers of a message, decoded; what is missing is empty, and what is wrong is left out. */
final class Headers {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_HEADER = 20_000;
    private static final int MOST_ADDRESSES = 200;
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,248}>");

    private final MimeMessage message;

    Headers(MimeMessage message) {
        this.message = message;
    }

    /** All values of a header in their order, unfolded. */
    List<String> all(String name) {
        try {
            String @Nullable [] values = message.getHeader(name);
            return values == null
                    ? List.of()
                    : Arrays.stream(values)
                            .map(value -> value.length() > LONGEST_HEADER ? value.substring(0, LONGEST_HEADER) : value)
                            .map(MimeUtility::unfold)
                            .toList();
        } catch (MessagingException e) {
            return List.of();
        }
    }

    /** The first value of a header. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    Optional<MessageId> messageId() {
        return first("Message-ID").flatMap(MessageId::parse);
    }

    /** The thread, oldest first; the message answered stands last. */
    List<MessageId> references() {
        Set<MessageId> ids = new LinkedHashSet<>();
        Stream.of("References", "In-Reply-To")
                .flatMap(name -> all(name).stream())
                .forEach(value -> addIds(value, ids));
        return List.copyOf(ids);
    }

    private static void addIds(String value, Set<MessageId> ids) {
        Matcher matcher = ID.matcher(value);
        while (matcher.find()) {
            MessageId.parse(matcher.group()).ifPresent(ids::add);
        }
    }

    /** All senders; none where one of them is in doubt, so that no other is taken for the only one. */
    List<MailAddress> from() {
        List<List<MailAddress>> each =
                all("From").stream().map(Headers::certain).toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .limit(MOST_ADDRESSES)
                        .toList();
    }

    /** The addresses of a value; none where one of them cannot be read. */
    private static List<MailAddress> certain(String value) {
        try {
            List<Optional<MailAddress>> read = Arrays.stream(InternetAddress.parseHeader(value, false))
                    .map(address -> Optional.ofNullable(address.getAddress()).flatMap(MailAddress::parse))
                    .toList();
            return read.stream().anyMatch(Optional::isEmpty)
                    ? List.of()
                    : read.stream().flatMap(Optional::stream).toList();
        } catch (AddressException | RuntimeException e) {
            return List.of();
        }
    }

    /** Envelope recipients, as hosts note them, before those that the sender names. */
    List<MailAddress> recipients() {
        return addresses(Stream.of("X-Original-To", "Delivered-To", "Envelope-To", "X-Envelope-To", "To", "Cc"));
    }

    private List<MailAddress> addresses(Stream<String> names) {
        return names.flatMap(name -> all(name).stream())
                .flatMap(Headers::addresses)
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }

    private static Stream<MailAddress> addresses(String value) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(value, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null)
                    .flatMap(address -> MailAddress.parse(address).stream());
        } catch (AddressException | RuntimeException e) {
            return Stream.empty();
        }
    }

    String subject() {
        return first("Subject").map(Headers::decoded).orElse("");
    }

    private static String decoded(String value) {
        String text;
        try {
            text = TextDecoding.eightBit(MimeUtility.decodeText(value));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            text = value;
        }
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line;
    }
}
